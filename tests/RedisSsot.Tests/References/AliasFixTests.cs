using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.References;

/// <summary>RSSOT2003: the real name takes the place of an alias, in every position of the language, and the directive goes.</summary>
public class AliasFixTests
{
    private const string Members = "Mgr Field; Mgr[] Many; System.Collections.Generic.List<Mgr> List; Mgr Make(Mgr given) => new Mgr(given is Mgr ? Mgr.Prefix : \"\"); System.Type Type => typeof(Mgr);";

    [Fact]
    public Task An_alias_of_a_connection_type_is_written_out_and_its_namespace_imported() => DirectiveProgram.Of("""
        using Mux = StackExchange.Redis.ConnectionMultiplexer;

        class Subject
        {
            Mux _redis;
        }
        """).Becomes("""
        using StackExchange.Redis;

        class Subject
        {
            ConnectionMultiplexer _redis;
        }
        """);

    [Fact]
    public Task An_import_that_is_there_is_used_and_the_others_stay_in_their_order() => DirectiveProgram.Of("""
        using System;
        using StackExchange.Redis;
        using Mux = StackExchange.Redis.ConnectionMultiplexer;
        using System.Linq;

        class Subject { Mux _redis; Mux[] All; }
        """).Becomes("""
        using System;
        using StackExchange.Redis;
        using System.Linq;

        class Subject { ConnectionMultiplexer _redis; ConnectionMultiplexer[] All; }
        """);

    [Fact]
    public Task An_alias_of_the_accessors_type_that_has_the_name_of_another_type_is_dissolved() => DirectiveProgram.Of("""
        using AuthRedisManager = Chat.Backend.RedisManager;

        class Subject { object M() => AuthRedisManager.Shared; }
        """).Becomes("""
        using Chat.Backend;

        class Subject { object M() => RedisManager.Shared; }
        """);

    [Fact]
    public Task A_listed_type_is_written_in_full_rather_than_imported() => DirectiveProgram.Of($$"""
        using Mgr = Chat.Auth.AuthRedisManager;

        class Subject { {{Members.Replace("new Mgr(given is Mgr ? Mgr.Prefix : \"\")", "new Mgr(given is Mgr ? Mgr.Prefix : null)")}} }
        """).Becomes($$"""
        class Subject { {{Members.Replace("new Mgr(given is Mgr ? Mgr.Prefix : \"\")", "new Mgr(given is Mgr ? Mgr.Prefix : null)").Replace("Mgr", "Chat.Auth.AuthRedisManager")}} }
        """);

    [Fact]
    public Task A_member_with_the_name_of_the_type_is_in_the_way_where_an_expression_stands_and_nowhere_else() => DirectiveProgram.Of("""
        using StackExchange.Redis;
        using Mux = StackExchange.Redis.ConnectionMultiplexer;

        class Subject { int ConnectionMultiplexer; Mux A; string M() => nameof(Mux.Connect); Mux N(object o) => (Mux)o; }
        """).Becomes("""
        using StackExchange.Redis;

        class Subject { int ConnectionMultiplexer; ConnectionMultiplexer A; string M() => nameof(StackExchange.Redis.ConnectionMultiplexer.Connect); ConnectionMultiplexer N(object o) => (ConnectionMultiplexer)o; }
        """);

    [Fact]
    public Task An_unused_alias_just_goes() => DirectiveProgram.Of("using System;\nusing Mgr = Chat.Auth.AuthRedisManager;\n\nclass Subject { }\n").Becomes("using System;\n\nclass Subject { }\n");

    [Fact]
    public Task Several_aliases_go_at_once() => DirectiveProgram.Of("""
        using Mgr = Chat.Auth.AuthRedisManager;
        using Mux = StackExchange.Redis.ConnectionMultiplexer;
        using Shared = Chat.Backend.RedisManager;

        class Subject { Mux A; object B() => Shared.Shared; Mgr C; }
        """).Becomes("""
        using Chat.Backend;
        using StackExchange.Redis;

        class Subject { ConnectionMultiplexer A; object B() => RedisManager.Shared; Chat.Auth.AuthRedisManager C; }
        """);

    [Fact]
    public Task A_global_alias_goes_from_all_files() => (DirectiveProgram.Of("""
        global using System;
        global using Mux = StackExchange.Redis.ConnectionMultiplexer;

        class Subject { Mux A; }
        """) with { Second = "namespace Other;\n\nclass Second { Mux B; string Mux2; }\n" }).Becomes(
        """
        global using System;
        using StackExchange.Redis;

        class Subject { ConnectionMultiplexer A; }
        """,
        "using StackExchange.Redis;\n\nnamespace Other;\n\nclass Second { ConnectionMultiplexer B; string Mux2; }\n");

    [Fact]
    public Task Several_global_aliases_and_one_of_a_file_go_together() => (DirectiveProgram.Of("""
        global using Mux = StackExchange.Redis.ConnectionMultiplexer;
        global using Mgr = Chat.Auth.AuthRedisManager;
        """) with
    {
        Second = "using System;\nusing Backend2 = Chat.Backend.RedisManager;\n\nclass Second { Mux A; Mgr B; object C => Backend2.Shared; }\n",
    }).Becomes(
        "",
        "using System;\nusing Chat.Backend;\nusing StackExchange.Redis;\n\nclass Second { ConnectionMultiplexer A; Chat.Auth.AuthRedisManager B; object C => RedisManager.Shared; }\n");

    [Fact]
    public Task An_alias_inside_a_namespace_goes_with_its_line() => DirectiveProgram.Of("""
        namespace N
        {
            using Mgr = Chat.Auth.AuthRedisManager;

            class Subject { Mgr A; }
        }

        namespace M
        {
            using System;
            using Mgr = Chat.Auth.AuthRedisManager;

            class Subject { Mgr A; }
        }
        """).Becomes("""
        namespace N
        {
            class Subject { Chat.Auth.AuthRedisManager A; }
        }

        namespace M
        {
            using System;

            class Subject { Chat.Auth.AuthRedisManager A; }
        }
        """);

    [Fact]
    public Task A_nested_scope_that_gives_the_name_another_meaning_is_left_alone() => DirectiveProgram.Of("""
        using Mgr = Chat.Auth.AuthRedisManager;

        class Outer { Mgr A; }
        class Inner { class Mgr { } Mgr A; int M() { int Mgr = 1; return Mgr; } }
        namespace N { class Mgr { } class Subject { Mgr A; } }
        """).Becomes("""
        class Outer { Chat.Auth.AuthRedisManager A; }
        class Inner { class Mgr { } Mgr A; int M() { int Mgr = 1; return Mgr; } }
        namespace N { class Mgr { } class Subject { Mgr A; } }
        """);

    [Fact]
    public Task A_member_that_has_the_name_and_the_type_of_the_alias_keeps_its_name() => DirectiveProgram.Of("""
        using Mgr = Chat.Auth.AuthRedisManager;

        class Subject { Mgr Mgr { get; set; } object M() => Mgr.Open(); object N() => Mgr.GetDatabase(); }
        """).Becomes("""
        class Subject { Chat.Auth.AuthRedisManager Mgr { get; set; } object M() => Chat.Auth.AuthRedisManager.Open(); object N() => Mgr.GetDatabase(); }
        """);

    [Theory]
    [InlineData("class ConnectionMultiplexer { }")]
    [InlineData("namespace N { class ConnectionMultiplexer { } }", "using N;\n")]
    public Task Where_another_type_has_the_name_it_is_qualified(string other, string import = "") => DirectiveProgram.Of($$"""
        {{import}}using Mux = StackExchange.Redis.ConnectionMultiplexer;

        class Subject { Mux A; ConnectionMultiplexer B; }
        {{other}}
        """).Becomes($$"""
        {{(import.Length > 0 ? import + "\n" : "")}}class Subject { StackExchange.Redis.ConnectionMultiplexer A; ConnectionMultiplexer B; }
        {{other}}
        """);

    [Fact]
    public Task Where_something_hides_the_namespace_it_is_rooted() => DirectiveProgram.Of("""
        using Mgr = Chat.Auth.AuthRedisManager;

        namespace N { namespace Chat { } class Subject { Mgr A; object M() { return Mgr.Open(); } } }
        namespace M { class Subject { object M(string Chat) => Mgr.Get(Chat); } }
        """).Becomes("""
        namespace N { namespace Chat { } class Subject { global::Chat.Auth.AuthRedisManager A; object M() { return global::Chat.Auth.AuthRedisManager.Open(); } } }
        namespace M { class Subject { object M(string Chat) => global::Chat.Auth.AuthRedisManager.Get(Chat); } }
        """);

    [Fact]
    public Task Where_a_local_has_the_name_an_expression_is_qualified() => DirectiveProgram.Of("""
        using Backend = Chat.Backend.RedisManager;

        class Subject { object M(string RedisManager) => Backend.Shared; }
        """).Becomes("""
        class Subject { object M(string RedisManager) => Chat.Backend.RedisManager.Shared; }
        """);

    [Fact]
    public Task An_alias_of_a_generic_type_is_written_with_its_arguments() => DirectiveProgram.Of("""
        using System.Collections.Generic;
        using Pool = System.Collections.Generic.Dictionary<string, System.Collections.Generic.List<StackExchange.Redis.IConnectionMultiplexer[]>>;
        using Redis = System.Lazy<StackExchange.Redis.ConnectionMultiplexer>;

        class Subject { Pool A = new Pool(); Redis B = new Redis(() => null); }
        """).Becomes("""
        using System;
        using System.Collections.Generic;
        using StackExchange.Redis;

        class Subject { Dictionary<string, List<IConnectionMultiplexer[]>> A = new Dictionary<string, List<IConnectionMultiplexer[]>>(); Lazy<ConnectionMultiplexer> B = new Lazy<ConnectionMultiplexer>(() => null); }
        """);

    [Fact]
    public Task An_alias_in_other_directives_is_written_in_full() => DirectiveProgram.Of("""
        using System;
        using Mgr = Chat.Auth.AuthRedisManager;
        using Mux = StackExchange.Redis.ConnectionMultiplexer;

        namespace N
        {
            using static Mgr;
            using Choices = Mgr.Options;
            using Lazily = System.Lazy<Mux>;

            class Subject { Choices A; Lazily B; }
        }
        """).Becomes("""
        using System;
        using StackExchange.Redis;

        namespace N
        {
            using static Chat.Auth.AuthRedisManager;

            class Subject { Options A; Lazy<ConnectionMultiplexer> B; }
        }
        """);

    [Fact]
    public Task An_alias_of_a_namespace_is_written_out() => DirectiveProgram.Of("""
        using Legacy = Chat.Auth;

        class Subject { Legacy.AuthRedisManager A; Legacy::AuthRedisPool<int> B; object M() => Legacy.AuthRedisManager.Open() ?? Legacy::AuthRedisManager.Open(); }
        """).Becomes("""
        class Subject { Chat.Auth.AuthRedisManager A; Chat.Auth.AuthRedisPool<int> B; object M() => Chat.Auth.AuthRedisManager.Open() ?? Chat.Auth.AuthRedisManager.Open(); }
        """);

    [Fact]
    public Task Attributes_and_documentation_are_uses() => DirectiveProgram.Of("""
        using MarkAttribute = Chat.Auth.AuthRedisAttribute;
        using Mgr = Chat.Auth.AuthRedisManager;

        /// <summary>See <see cref="Mgr"/> and <see cref="Mgr.Open"/>.</summary>
        [Mark(Type = typeof(Mgr))]
        class Subject { }
        """).Becomes("""
        /// <summary>See <see cref="Chat.Auth.AuthRedisManager"/> and <see cref="Chat.Auth.AuthRedisManager.Open"/>.</summary>
        [Chat.Auth.AuthRedis(Type = typeof(Chat.Auth.AuthRedisManager))]
        class Subject { }
        """);

    [Fact]
    public Task The_name_of_a_member_is_the_same_behind_the_real_name() => DirectiveProgram.Of("""
        using Mgr = Chat.Auth.AuthRedisManager;

        class Subject { string M() => nameof(Mgr.Open); }
        """).Becomes("""
        class Subject { string M() => nameof(Chat.Auth.AuthRedisManager.Open); }
        """);

    [Fact]
    public Task A_comment_behind_the_directive_goes_and_those_above_stay() => DirectiveProgram.Of("""
        // The header of the file.
        using Mgr = Chat.Auth.AuthRedisManager; // why it is so
        // About the next.
        using System;

        class Subject { Mgr A; }
        """).Becomes("""
        // The header of the file.
        // About the next.
        using System;

        class Subject { Chat.Auth.AuthRedisManager A; }
        """);

    [Fact]
    public Task A_header_right_above_survives_an_import_that_takes_the_place() => DirectiveProgram.Of("""
        // The header of the file.
        using Mux = StackExchange.Redis.ConnectionMultiplexer; /* short */
        class Subject { Mux A; }
        """).Becomes("""
        // The header of the file.
        using StackExchange.Redis;
        class Subject { ConnectionMultiplexer A; }
        """);

    [Fact]
    public Task Conditional_directives_around_stay() => DirectiveProgram.Of("""
        using System;
        #if PROGRAM
        using Mgr = Chat.Auth.AuthRedisManager;
        #endif
        #pragma warning disable CS0169

        class Subject { Mgr A; }
        """).Becomes("""
        using System;
        #if PROGRAM
        #endif
        #pragma warning disable CS0169

        class Subject { Chat.Auth.AuthRedisManager A; }
        """);

    [Fact]
    public Task Line_ends_stay_as_they_are() =>
        DirectiveProgram.Of("using System;\r\nusing Mux = StackExchange.Redis.ConnectionMultiplexer;\r\n\r\nclass Subject { Mux A; }\r\n")
            .Becomes("using System;\r\nusing StackExchange.Redis;\r\n\r\nclass Subject { ConnectionMultiplexer A; }\r\n");

    [Fact]
    public Task Directives_on_one_line_stay_on_it() =>
        DirectiveProgram.Of("using System; using Mgr = Chat.Auth.AuthRedisManager; using System.Linq;\nclass Subject { Mgr A; }\n")
            .Becomes("using System; using System.Linq;\nclass Subject { Chat.Auth.AuthRedisManager A; }\n");

    [Fact]
    public Task A_file_that_projects_share_becomes_the_same_in_all() => (DirectiveProgram.Of("""
        global using Mux = StackExchange.Redis.ConnectionMultiplexer;
        using Mgr = Chat.Auth.AuthRedisManager;
        """) with { Projects = ["Net8", "Net9"], Second = "class Second { Mux A; }\n" }).Becomes("", "using StackExchange.Redis;\n\nclass Second { ConnectionMultiplexer A; }\n");

    [Fact]
    public Task A_file_that_only_one_of_the_projects_compiles_differently_is_left() => (DirectiveProgram.Of("""
        #if NET8
        global using Mux = StackExchange.Redis.ConnectionMultiplexer;
        #else
        global using Mux = StackExchange.Redis.IConnectionMultiplexer;
        #endif
        """) with { Projects = ["Net8", "Net9"], Second = "class Second { Mux A; }\n" }).IsLeft("code that '#if' leaves out mentions 'Mux'");

    [Theory]
    [InlineData("using Mgr = Chat.Auth.AuthRedisManager; class Subject { string M() => nameof(Mgr); }", "'nameof(Mgr)' would become another string")]
    [InlineData("using Mgr = Chat.Auth.AuthRedisManager;\n#if OTHER\nclass Subject { Mgr A; }\n#endif", "code that '#if' leaves out mentions 'Mgr'")]
    [InlineData("using Pool = System.Collections.Generic.List<Chat.Auth.AuthRedisManager>;\n/// <summary><see cref=\"Pool\"/></summary>\nclass Subject { }", "'Pool' cannot be written without the alias")]
    public Task Where_the_real_name_would_change_something_the_reason_says_so(string source, string reason) => DirectiveProgram.Of(source).IsLeft(reason);

    [Fact]
    public Task An_extern_alias_is_left() => (DirectiveProgram.Of("extern alias Lib;\nusing Mux = Lib::StackExchange.Redis.ConnectionMultiplexer;\nclass Subject { Mux A; }\n") with
    {
        References = [((PortableExecutableReference)RedisAssembly.Of(BuildFacts.RedisVersion)).WithAliases(["Lib"])],
    }).IsLeft("it leads through the extern alias 'Lib'");

    [Fact]
    public Task Generated_code_that_uses_a_global_alias_is_left() => (DirectiveProgram.Of("global using Mgr = Chat.Auth.AuthRedisManager;") with
    {
        SecondPath = "/0/Second.g.cs",
        Second = "class Second { Mgr A; }\n",
    }).IsLeft("generated code uses 'Mgr'");

    [Theory]
    [InlineData("using Mgr = Chat.Auth.AuthRedisManager; class Subject { Mgr A; void M() { Mgr. } ")]
    [InlineData("using Mgr = Chat.Auth.AuthRedisManager; using Mgr = ; class Subject : Mgr, { [Mgr( Mgr A")]
    [InlineData("using Mgr = Chat.Auth.AuthRedisManager")]
    public async Task Half_typed_code_is_no_trouble(string source) =>
        Assert.NotNull(await (DirectiveProgram.Of(source) with { MayHaveErrors = true }).FixesWithoutExceptionAsync());
}
