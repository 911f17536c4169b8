using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>Of several reasons why an opening cannot be replaced, the same one is given in whatever order the compiler is given the files.</summary>
public class OrderOfFilesTests
{
    [Theory]
    [InlineData("Subject.Redis")]
    [InlineData("First.Redis")]
    public Task What_is_done_with_a_connection_in_several_files(string redis) => Of(
        "public static class Subject { public static ConnectionMultiplexer Redis = ConnectionMultiplexer.Connect(\"cache:6379\"); }",
        "public static class First { public static ConnectionMultiplexer Redis = Subject.Redis; }",
        $"class Second {{ System.Action Shut => {redis}.Dispose; }}",
        $"class Third {{ object Packed => new {{ {redis} }}; }}",
        $"class Fourth {{ object Pool => new[] {{ {redis} }}; }}",
        $"class Fifth {{ void M(System.AppDomain a) => a.SetData(\"redis\", {redis}); }}");

    [Fact]
    public Task The_classes_that_implement_an_interface() => Of(
        "public interface IStore { void Keep(ConnectionMultiplexer redis); }",
        "public static class Subject { public static void Give(IStore store) => store.Keep(ConnectionMultiplexer.Connect(\"cache:6379\")); }",
        "class First : IStore { public void Keep(ConnectionMultiplexer redis) { System.Action shut = redis.Dispose; } }",
        "class Second : IStore { void IStore.Keep(ConnectionMultiplexer redis) { object packed = new { redis }; } }",
        "class Third : IStore { public void Keep(ConnectionMultiplexer redis) { object pool = new[] { redis }; } }",
        "class Fourth : Fifth, IStore { }",
        "class Fifth { public void Keep(ConnectionMultiplexer redis) => System.AppDomain.CurrentDomain.SetData(\"redis\", redis); }");

    [Fact]
    public Task The_parts_of_a_class() => Of(
        "public partial class Subject { private ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(\"cache:6379\"); }",
        "public partial class Subject { System.Action Shut => _redis.Dispose; }",
        "public partial class Subject { object Packed => new { _redis }; }",
        "public partial class Subject { object Pool => new[] { _redis }; }");

    [Fact]
    public Task The_callers_of_a_factory() => Of(
        "public static class Subject { public static ConnectionMultiplexer Open() => ConnectionMultiplexer.Connect(\"cache:6379\"); }",
        "class First { System.Action Shut => Subject.Open().Dispose; }",
        "class Second { object Packed => new { Redis = Subject.Open() }; }",
        "class Third { object Pool => new[] { Subject.Open() }; }");

    [Fact]
    public Task The_callers_of_a_factory_with_an_out_parameter() => Of(
        "public static class Subject { public static void Open(out ConnectionMultiplexer redis) => redis = ConnectionMultiplexer.Connect(\"cache:6379\"); }",
        "class First { System.Action Shut() { Subject.Open(out var redis); return redis.Dispose; } }",
        "class Second { object Packed() { Subject.Open(out var redis); return new { redis }; } }",
        "class Third { object Pool() { Subject.Open(out var redis); return new[] { redis }; } }");

    [Fact]
    public Task What_else_a_member_of_a_type_is_given() => Of(
        "public class Subject { public IConnectionMultiplexer Redis { get; set; } = ConnectionMultiplexer.Connect(\"cache:6379\"); }",
        "class First { void M(Subject subject) => subject.Redis = ConnectionMultiplexer.Connect(\"other:6379\"); }",
        "class Second { void M(Subject subject) => subject.Redis = null; }",
        "class Third { void M(Subject subject, IConnectionMultiplexer redis) => subject.Redis = redis; }",
        "class Fourth { System.Action M(Subject subject) => subject.Redis.Dispose; }");

    private static Task Of(params string[] files)
    {
        var test = RedisTest.Of("using StackExchange.Redis;\n" + files[0]);
        foreach (var file in files[1..])
            test.TestState.Sources.Add("using StackExchange.Redis;\n" + file);
        return Reason.IsTheSameInAnyOrder(test);
    }
}
