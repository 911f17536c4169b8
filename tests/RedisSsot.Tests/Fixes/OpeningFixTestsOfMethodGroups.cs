using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>A mention of the method becomes a lambda.</summary>
public class OpeningFixTestsOfMethodGroups
{
    [Fact]
    public Task A_delegate_field() => RedisTest.Fixes(
        """
        using System.IO;

        class Service
        {
            private readonly Func<string, TextWriter, ConnectionMultiplexer> _open = [|ConnectionMultiplexer.Connect|];
            public IDatabase Open(string cs) => _open(cs, null).GetDatabase();
        }
        """,
        """
        using System.IO;

        class Service
        {
            private readonly Func<string, TextWriter, ConnectionMultiplexer> _open = (_, __) => RedisManager.Shared;
            public IDatabase Open(string cs) => _open(cs, null).GetDatabase();
        }
        """);

    [Fact]
    public Task An_argument() => RedisTest.Fixes(
        """
        using System.IO;

        class Service
        {
            public IDatabase Open(string cs) => Run([|ConnectionMultiplexer.Connect|], cs);
            private static IDatabase Run(Func<string, TextWriter, IConnectionMultiplexer> open, string cs) => open(cs, null).GetDatabase();
        }
        """,
        """
        using System.IO;

        class Service
        {
            public IDatabase Open(string cs) => Run((_, __) => RedisManager.Shared, cs);
            private static IDatabase Run(Func<string, TextWriter, IConnectionMultiplexer> open, string cs) => open(cs, null).GetDatabase();
        }
        """);

    [Fact]
    public Task A_delegate_type_of_ones_own() => RedisTest.Fixes(
        """
        using System.IO;

        delegate IConnectionMultiplexer Opener(ConfigurationOptions options, TextWriter log = null);

        class Service
        {
            public Opener Open { get; set; } = [|ConnectionMultiplexer.Connect|];
        }
        """,
        """
        using System.IO;

        delegate IConnectionMultiplexer Opener(ConfigurationOptions options, TextWriter log = null);

        class Service
        {
            public Opener Open { get; set; } = (_, __) => RedisManager.Shared;
        }
        """);

    [Fact]
    public Task A_task_from_a_method_group() => RedisTest.Fixes(
        """
        using System.IO;

        class Service
        {
            public Func<string, TextWriter, Task<ConnectionMultiplexer>> Open => [|ConnectionMultiplexer.ConnectAsync|];
        }
        """,
        """
        using System.IO;

        class Service
        {
            public Func<string, TextWriter, Task<ConnectionMultiplexer>> Open => (_, __) => Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared);
        }
        """);

    [Fact]
    public Task A_delegate_that_is_created_by_name() => RedisTest.Fixes(
        """
        using System.IO;

        class Service
        {
            public IDatabase Open(string cs)
            {
                var open = new Func<string, TextWriter, ConnectionMultiplexer>([|ConnectionMultiplexer.Connect|]);
                return open(cs, null).GetDatabase();
            }
        }
        """,
        """
        using System.IO;

        class Service
        {
            public IDatabase Open(string cs)
            {
                var open = new Func<string, TextWriter, ConnectionMultiplexer>((_, __) => RedisManager.Shared);
                return open(cs, null).GetDatabase();
            }
        }
        """);

    [Fact]
    public Task A_cast_method_group() => RedisTest.Fixes(
        """
        using System.IO;

        class Service
        {
            public IDatabase Open(string cs) => ((Func<string, TextWriter, ConnectionMultiplexer>)[|ConnectionMultiplexer.Connect|])(cs, null).GetDatabase();
        }
        """,
        """
        using System.IO;

        class Service
        {
            public IDatabase Open(string cs) => ((Func<string, TextWriter, ConnectionMultiplexer>)((_, __) => RedisManager.Shared))(cs, null).GetDatabase();
        }
        """);
}
