using System;
using System.Collections.Immutable;
using System.Linq;
using RedisSsot.Tests.References;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.Tests.Migrations;

/// <summary>A solution of four projects, generated with as many references of a deprecated manager as are asked for.</summary>
internal static class ManagerScale
{
    private const string Backend = """
        namespace Chat.Backend
        {
            public static class RedisManager
            {
                public static IConnectionMultiplexer Shared => null;
            }
        }

        namespace Chat.Auth
        {
            public class AuthRedisManager : IDisposable
            {
                public static AuthRedisManager Instance { get; } = new AuthRedisManager();
                public IConnectionMultiplexer Connection => null;
                public IDatabase GetDatabase() => null;
                public void Dispose() { }
            }
        }
        """;

    // A file, and how many references it has.
    private static readonly (string Name, int Count, string Text)[] s_shapes =
    [
        ("Locals", 7, """
            using Chat.Auth;

            namespace Chat.{0};

            public class Locals{1}
            {
                public IDatabase First() => AuthRedisManager.Instance.GetDatabase();
                public IDatabase Second() => new AuthRedisManager().Connection.GetDatabase();

                public IDatabase Third()
                {
                    using var redis = new AuthRedisManager();
                    AuthRedisManager other = new();
                    foreach (AuthRedisManager one in new[] { AuthRedisManager.Instance })
                        one.GetDatabase();
                    return (redis ?? other).GetDatabase();
                }
            }
            """),
        ("Store", 6, """
            using Chat.Auth;

            namespace Chat.{0};

            internal interface IStore{1}
            {
                AuthRedisManager Redis { get; }
            }

            internal sealed class Store{1} : IStore{1}
            {
                private AuthRedisManager _late;

                public Store{1}(AuthRedisManager redis = null)
                {
                    redis ??= new AuthRedisManager();
                    Redis = redis;
                }

                public AuthRedisManager Redis { get; }
                public IDatabase Late() => (_late ??= new()).GetDatabase();
            }
            """),
        ("StoreUser", 3, """
            using Chat.Auth;

            namespace Chat.{0};

            internal static class StoreUser{1}
            {
                public static IStore{1} Make() => new Store{1}(AuthRedisManager.Instance);
                public static IStore{1} MakeDefault() => new Store{1}();
                public static AuthRedisManager Of(IStore{1} store) => store.Redis;
                public static IDatabase Use() => Of(new Store{1}(redis: new AuthRedisManager())).GetDatabase();
            }
            """),
        ("Lazies", 6, """
            using Chat.Auth;

            namespace Chat.{0};

            public class Lazies{1}
            {
                private readonly Lazy<AuthRedisManager> _lazy = new Lazy<AuthRedisManager>(() => new AuthRedisManager());
                private readonly List<AuthRedisManager> _all = new() { AuthRedisManager.Instance };
                private readonly Func<AuthRedisManager> _open;

                public Lazies{1}() => _open = () => _lazy.Value;
                public IDatabase Use() => _all[0].GetDatabase() ?? _open().GetDatabase();
            }
            """),
        ("Aliases", 4, """
            using Legacy = Chat.Auth.AuthRedisManager;
            using Auth = Chat.Auth;

            namespace Chat.{0};

            public class Aliases{1}
            {
                private readonly Legacy _redis = new Legacy();
                private readonly Auth.AuthRedisManager _other = Auth::AuthRedisManager.Instance;
                public IDatabase Use() => (_redis ?? _other).GetDatabase();
            }
            """),
        ("Comments", 3, """
            namespace Chat.{0};

            /// <summary>Stands in for <see cref="Chat.Auth.AuthRedisManager"/>.</summary>
            public class Comments{1}
            {
                /// <summary>As <see cref="Chat.Auth.AuthRedisManager.GetDatabase()"/>.</summary>
                public IDatabase Use() => global::Chat.Auth.AuthRedisManager.Instance.GetDatabase();
            }
            """),
        ("Service", 2, """
            using Chat.Auth;

            namespace Chat.{0};

            public class Service{1}
            {
                private readonly AuthRedisManager _redis;
                public Service{1}(AuthRedisManager redis) => _redis = redis;
                public IDatabase Use() => _redis.GetDatabase();
            }
            """),
    ];

    private const string Start = """
        using Chat.Auth;
        using Microsoft.Extensions.DependencyInjection;

        namespace Chat.{0};

        public static class Start
        {
            public static void Configure(IServiceCollection services)
            {
                services.AddSingleton<AuthRedisManager>();
                services.AddSingleton(provider => provider.GetRequiredService<AuthRedisManager>().GetDatabase());
            }
        }
        """;

    /// <summary>The number of references in a project with so many files of each shape.</summary>
    public static int CountOf(int files) => 2 + files * s_shapes.Sum(shape => shape.Count);

    /// <summary>Generates the solution.</summary>
    /// <param name="files">How many files of each shape a project has.</param>
    public static ManagerSolution Of(int files)
    {
        string[] names = ["Login", "Analytics", "Gateway"];
        return new("Chat.Auth.AuthRedisManager")
        {
            References = StandIn.Common,
            Projects =
            [
                ("Backend", ImmutableDictionary<string, string>.Empty.Add("/Backend/Managers.cs", Backend).Add("/Backend/Usings.cs", ManagerProgram.Usings), []),
                .. names.Select((name, index) => (name, FilesOf(name, files), ImmutableArray.Create(["Backend", .. names[..index]]))),
            ],
        };
    }

    private static ImmutableDictionary<string, string> FilesOf(string project, int files) =>
        Enumerable.Range(1, files)
            .SelectMany(i => s_shapes.Select(shape => ($"/{project}/{shape.Name}{i}.cs", Filled(shape.Text, project, i))))
            .Append(($"/{project}/Start.cs", Filled(Start, project, 0)))
            .Append(($"/{project}/Usings.cs", ManagerProgram.Usings))
            .ToImmutableDictionary(file => file.Item1, file => file.Item2);

    private static string Filled(string text, string project, int number) =>
        text.Replace("{0}", project, StringComparison.Ordinal).Replace("{1}", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
