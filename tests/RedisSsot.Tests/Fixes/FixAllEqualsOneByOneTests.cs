using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>Fix-all in a file, a project and a solution gives the same text as one fix after the other.</summary>
public class FixAllEqualsOneByOneTests
{
    [Fact]
    public Task Several_files_with_one_opening_each() => Files.Fix(
        TestAccessor.Class,
        (
            """
            class One
            {
                public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
            """,
            """
            class One
            {
                public IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
            }
            """),
        (
            """
            class Two
            {
                private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("localhost");
                public IDatabase Database => _redis.GetDatabase();
            }
            """,
            """
            class Two
            {
                public IDatabase Database => RedisManager.Shared.GetDatabase();
            }
            """),
        (
            """
            class Three
            {
                public async Task RunAsync(string cs)
                {
                    await using var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
                    redis.GetDatabase().StringSet("a", "b");
                }
            }
            """,
            """
            class Three
            {
                public Task RunAsync(string cs)
                {
                    var redis = RedisManager.Shared;
                    redis.GetDatabase().StringSet("a", "b");
                    return Task.CompletedTask;
                }
            }
            """));

    [Fact]
    public Task Several_files_with_several_openings_each_and_a_using_to_add() => Files.Fix(
        Accessors.Elsewhere,
        (
            """
            using System.IO;

            class One : IDisposable
            {
                private readonly ConnectionMultiplexer _redis;

                public One(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);

                public async Task<string> ReadAsync(string path)
                {
                    using var redis = await [|ConnectionMultiplexer.ConnectAsync|](File.ReadAllText(path));
                    return redis.ClientName;
                }

                public void Dispose() => _redis.Dispose();
            }
            """,
            """
            using System.IO;
            using Platform.Data;

            class One : IDisposable
            {
                private readonly ConnectionMultiplexer _redis;

                public One(string cs) => _redis = RedisManager.Shared;

                public Task<string> ReadAsync(string path)
                {
                    var redis = RedisManager.Shared;
                    return Task.FromResult<string>(redis.ClientName);
                }

                public void Dispose() { }
            }
            """),
        (
            """
            class Two
            {
                public void Run()
                {
                    const string where = "localhost";
                    using (var redis = [|ConnectionMultiplexer.Connect|](where))
                    {
                        redis.GetDatabase();
                    }

                    using (var redis = [|ConnectionMultiplexer.Connect|](where))
                    {
                        redis.GetDatabase();
                    }
                }
            }
            """,
            """
            using Platform.Data;

            class Two
            {
                public void Run()
                {
                    {
                        var redis = RedisManager.Shared;
                        redis.GetDatabase();
                    }

                    {
                        var redis = RedisManager.Shared;
                        redis.GetDatabase();
                    }
                }
            }
            """));

    [Fact]
    public Task What_is_refused_stays_among_what_is_fixed() => Files.Fix(
        TestAccessor.To("main"),
        (
            """
            class One
            {
                public IDatabase Main() => [|ConnectionMultiplexer.Connect|]("main").GetDatabase();
                public IDatabase Queue() => [|ConnectionMultiplexer.Connect|]("queue").GetDatabase();
                public IDatabase Again() => [|ConnectionMultiplexer.Connect|]("main:6379").GetDatabase();
            }
            """,
            """
            class One
            {
                public IDatabase Main() => RedisManager.Shared.GetDatabase();
                public IDatabase Queue() => [|ConnectionMultiplexer.Connect|]("queue").GetDatabase();
                public IDatabase Again() => RedisManager.Shared.GetDatabase();
            }
            """),
        (
            """
            class Two
            {
                public IDatabase Queue() => [|ConnectionMultiplexer.Connect|]("queue").GetDatabase();
            }
            """,
            """
            class Two
            {
                public IDatabase Queue() => [|ConnectionMultiplexer.Connect|]("queue").GetDatabase();
            }
            """));

    [Fact]
    public Task One_that_would_be_warned_of_does_not_keep_the_others_from_being_fixed() => Files.Fix(
        TestAccessor.Class,
        (
            """
            class One
            {
                public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();

                public IDatabase OpenSecurely(bool tls)
                {
                    var where = "localhost";
                    if (tls)
                        where = "localhost,ssl=true";
                    return [|ConnectionMultiplexer.Connect|](where).GetDatabase();
                }

                public ISubscriber Listen(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetSubscriber();
            }
            """,
            """
            class One
            {
                public IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();

                public IDatabase OpenSecurely(bool tls)
                {
                    var where = "localhost";
                    if (tls)
                        where = "localhost,ssl=true";
                    return [|ConnectionMultiplexer.Connect|](where).GetDatabase();
                }

                public ISubscriber Listen(string cs) => RedisManager.Shared.GetSubscriber();
            }
            """));

    [Fact]
    public Task Types_that_change_once_for_several_openings() => Files.Fix(
        TestAccessor.Interface,
        (
            """
            class One
            {
                private ConnectionMultiplexer _redis;
                private ConnectionMultiplexer Redis => _redis;

                public void Start(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);

                public async Task StartAsync(string cs)
                {
                    await Task.Delay(1);
                    _redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
                }

                public IDatabase Database => Redis.GetDatabase();
            }
            """,
            """
            class One
            {
                private IConnectionMultiplexer _redis;
                private IConnectionMultiplexer Redis => _redis;

                public void Start(string cs) => _redis = RedisManager.Shared;

                public async Task StartAsync(string cs)
                {
                    await Task.Delay(1);
                    _redis = RedisManager.Shared;
                }

                public IDatabase Database => Redis.GetDatabase();
            }
            """));

    [Fact]
    public Task Openings_that_share_what_closes_them() => Files.Fix(
        TestAccessor.Class,
        (
            """
            class One
            {
                public void Run(string cs)
                {
                    ConnectionMultiplexer redis;
                    if (cs.Length > 3)
                        redis = [|ConnectionMultiplexer.Connect|](cs);
                    else
                        redis = [|ConnectionMultiplexer.Connect|]("localhost");
                    try
                    {
                        redis.GetDatabase();
                    }
                    finally
                    {
                        redis.Close();
                    }
                }
            }
            """,
            """
            class One
            {
                public void Run(string cs)
                {
                    ConnectionMultiplexer redis;
                    if (cs.Length > 3)
                        redis = RedisManager.Shared;
                    else
                        redis = RedisManager.Shared;
                    {
                        redis.GetDatabase();
                    }
                }
            }
            """));

    [Fact]
    public Task Openings_that_share_a_close_when_one_of_them_is_another_Redis() => Files.Fix(
        TestAccessor.To("main"),
        (
            """
            class One
            {
                public void Run(bool queue)
                {
                    var redis = queue ? [|ConnectionMultiplexer.Connect|]("queue") : [|ConnectionMultiplexer.Connect|]("main");
                    redis.GetDatabase();
                    redis.Close();
                }
            }
            """,
            """
            class One
            {
                public void Run(bool queue)
                {
                    var redis = queue ? [|ConnectionMultiplexer.Connect|]("queue") : [|ConnectionMultiplexer.Connect|]("main");
                    redis.GetDatabase();
                    redis.Close();
                }
            }
            """));

    [Fact]
    public Task Several_projects_of_which_one_declares_the_accessor()
    {
        var test = RedisTest.Of(
            """
            class One
            {
                public IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
            """,
            Empty);
        test.Fixed(
            """
            class One
            {
                public IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
            }
            """,
            Empty);
        AddLibrary(test, "");
        return test.RunAsync();
    }

    [Fact]
    public Task An_argument_of_a_method_of_another_project_that_leaves_it_open()
    {
        var test = RedisTest.Of(
            """
            class One
            {
                public void Run(string cs)
                {
                    Company.Store.Fill([|ConnectionMultiplexer.Connect|](cs));
                }
            }
            """,
            Empty);
        test.Fixed(
            """
            class One
            {
                public void Run(string cs)
                {
                    Company.Store.Fill(RedisManager.Shared);
                }
            }
            """,
            Empty);
        AddLibrary(test, "public static class Store { public static void Fill(IConnectionMultiplexer redis) => redis.GetDatabase().StringSet(\"a\", \"b\"); }");
        return test.RunAsync();
    }

    [Fact]
    public async Task An_argument_of_a_method_of_another_project_that_closes_it()
    {
        const string program = """
            class One
            {
                public void Run(string cs)
                {
                    Company.Store.Fill([|ConnectionMultiplexer.Connect|](cs));
                }
            }
            """;
        var test = RedisTest.Of(program, Empty);
        test.Fixed(program, Empty);
        AddLibrary(test, "public static class Store { public static void Fill(IConnectionMultiplexer redis) { redis.GetDatabase(); redis.Dispose(); } }");
        await test.RunAsync();
    }

    /// <summary>The project itself declares nothing; the accessor is in the library.</summary>
    private static readonly TestAccessor Empty = new("", "Company.RedisManager.Shared");

    private static void AddLibrary(RedisTest test, string others)
    {
        foreach (var state in new[] { test.TestState, test.FixedState })
        {
            var library = state.AdditionalProjects["Library"];
            library.Sources.Add(TestAccessor.Class.Source);
            library.Sources.Add("using StackExchange.Redis;\nnamespace Company;\n" + others);
            library.AnalyzerConfigFiles.Add(("/Library/.editorconfig", "root = true\n[*.cs]\nredis_ssot.accessor = Company.RedisManager.Shared\n"));
            library.AdditionalReferences.Add(RedisAssembly.Of(test.RedisVersion));
            state.AdditionalProjectReferences.Add("Library");
        }
    }
}
