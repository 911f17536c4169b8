using System;
using System.Threading.Tasks;
using RedisSsot.Tests.References;
using Xunit;

namespace RedisSsot.Tests.Migrations;

/// <summary>Of several reasons why a manager cannot be replaced, the same one is given in whatever order the compiler is given the files.</summary>
public class OrderOfFilesTests
{
    [Fact]
    public Task What_is_done_with_a_manager_in_several_files() => Of(
        "public static class Subject { public static AuthRedisManager Manager = new AuthRedisManager(); public static void Take(AuthRedisManager manager) { } }",
        "class First { bool M() { object o = Subject.Manager; return o is IAuthRedis; } }",
        "class Second { object M() => new { Subject.Manager }; }",
        "class Third { void M() { Action<AuthRedisManager> take = Subject.Take; take(Subject.Manager); } }",
        "class Fourth { Type M() => Subject.Manager.GetType(); }");

    [Fact]
    public Task The_classes_that_implement_an_interface() => Of(
        "public interface IStore { void Keep(AuthRedisManager manager); } public static class Subject { public static void Give(IStore store) => store.Keep(new AuthRedisManager()); }",
        "class First : IStore { public void Keep(AuthRedisManager manager) { object o = manager; _ = (AuthRedisManager)o; } }",
        "class Second : IStore { void IStore.Keep(AuthRedisManager manager) { object o = new { manager }; } }",
        "class Third : IStore { public void Keep(AuthRedisManager manager) => manager.GetType(); }");

    [Fact]
    public Task The_callers_of_a_function() => Of(
        "public static class Subject { public static AuthRedisManager Make() => new AuthRedisManager(); public static void Take(AuthRedisManager manager) { } }",
        "class First { object M() => Subject.Make().GetHashCode(); void N(object o) => Subject.Take((AuthRedisManager)o); }",
        "class Second { object M() => new { Made = Subject.Make() }; void N() => Subject.Take(new AuthRedisManager(\"a\")); }",
        "class Third { Func<object> M() => Subject.Make; void N(Action<AuthRedisManager> a) { a = Subject.Take; } }");

    [Fact]
    public Task The_parts_of_a_class() => Of(
        "public partial class Subject { private AuthRedisManager _manager = new AuthRedisManager(); }",
        "public partial class Subject { object M() { object o = _manager; return (AuthRedisManager)o; } }",
        "public partial class Subject { object N() => new { _manager }; }");

    [Fact]
    public Task What_a_project_still_uses_of_an_import_for_all_its_files() => Of(
        "class Subject { AuthRedisMode M() => default; }",
        "global using Chat.Auth;\nclass First { IAuthRedis M(object o) => o as IAuthRedis; }",
        "class Second { AuthRedisPool<int> M() => AuthRedisPool<int>.Default; }");

    private static Task Of(string program, params string[] files)
    {
        var named = ManagerProgram.NoFiles;
        foreach (var file in files)
            named = named.Add($"/0/File{named.Count}.cs", Importing(file));
        return (ManagerProgram.Of(Importing(program)) with { Files = named }).IsTheSameInAnyOrder();
    }

    private static string Importing(string file) => file.StartsWith("global", StringComparison.Ordinal) ? file : "using Chat.Auth;\n" + file;
}
