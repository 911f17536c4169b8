using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Setup;

/// <summary>RSSOT9001: once per project, and only where an opening needs the accessor.</summary>
public class AccessorCannotBeUsedTests
{
    private const string Cache = """
        class Cache
        {
            object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """;

    private const string NoConnection = "it is not a property, a field or a method that returns a connection and takes no arguments";

    [Fact]
    public Task A_missing_type_is_reported() => Reports(
        Cache,
        TestAccessor.None with { Member = "Company.RedisManger.Shared" },
        "Company.RedisManger.Shared",
        "this project sees no type 'Company.RedisManger'; is a project reference missing?");

    [Fact]
    public Task A_missing_namespace_is_reported() => Reports(
        Cache,
        TestAccessor.None with { Member = "Compony.Infrastructure.RedisManager.Shared" },
        "Compony.Infrastructure.RedisManager.Shared",
        "this project sees no type 'Compony.Infrastructure.RedisManager'; is a project reference missing?");

    [Fact]
    public Task A_namespace_is_reported() => Reports(
        Cache,
        new TestAccessor("namespace Company.Infrastructure { class Empty { } }", "Company.Infrastructure"),
        "Company.Infrastructure",
        "this project sees no type 'Company'; is a project reference missing?");

    [Fact]
    public Task A_missing_member_is_reported() => Reports(
        Cache,
        TestAccessor.Class with { Member = "Company.RedisManager.Instance" },
        "Company.RedisManager.Instance",
        "'Company.RedisManager' has no member 'Instance' that this project can see");

    [Fact]
    public Task A_member_in_other_letters_is_reported() => Reports(
        Cache,
        TestAccessor.Class with { Member = "Company.RedisManager.shared" },
        "Company.RedisManager.shared",
        "'Company.RedisManager' has no member 'shared' that this project can see");

    [Fact]
    public Task An_instance_member_is_reported() => Reports(
        Cache,
        Accessor("public IConnectionMultiplexer Shared { get; set; }"),
        "Company.RedisManager.Shared",
        "it is not static");

    [Fact]
    public Task A_method_without_a_result_is_reported() => Reports(
        Cache,
        Accessor("public static void Shared() { }"),
        "Company.RedisManager.Shared",
        NoConnection);

    [Fact]
    public Task A_method_with_parameters_is_reported() => Reports(
        Cache,
        Accessor("public static IConnectionMultiplexer Shared(string name) => null;"),
        "Company.RedisManager.Shared",
        NoConnection);

    [Fact]
    public Task A_generic_method_is_reported() => Reports(
        Cache,
        Accessor("public static IConnectionMultiplexer Shared<T>() => null;"),
        "Company.RedisManager.Shared",
        NoConnection);

    [Fact]
    public Task A_property_that_cannot_be_read_is_reported() => Reports(
        Cache,
        Accessor("public static IConnectionMultiplexer Shared { set { } }"),
        "Company.RedisManager.Shared",
        NoConnection);

    [Fact]
    public Task An_event_is_reported() => Reports(
        Cache,
        Accessor("public static event Action Shared;"),
        "Company.RedisManager.Shared",
        NoConnection);

    [Fact]
    public Task A_generic_type_is_reported() => Reports(
        Cache,
        new TestAccessor("""
            namespace Company;

            public static class RedisManager<T>
            {
                public static StackExchange.Redis.IConnectionMultiplexer Shared { get; }
            }
            """),
        "Company.RedisManager.Shared",
        "its type is generic, so it is not one place");

    [Fact]
    public Task A_type_nested_in_a_generic_type_is_reported() => Reports(
        Cache,
        new TestAccessor(
            """
            namespace Company;

            public static class Product<T>
            {
                public static class RedisManager
                {
                    public static StackExchange.Redis.IConnectionMultiplexer Shared { get; }
                }
            }
            """,
            "Company.Product.RedisManager.Shared"),
        "Company.Product.RedisManager.Shared",
        "its type is generic, so it is not one place");

    [Fact]
    public Task A_member_of_unknown_type_is_reported() => Reports(
        Cache,
        Accessor("public static {|CS0246:IRedisConnection|} Shared { get; }"),
        "Company.RedisManager.Shared",
        "its type cannot be found in this project");

    [Fact]
    public Task An_internal_member_of_another_project_is_reported()
    {
        var test = RedisTest.Of(Cache, TestAccessor.None, "redis_ssot.accessor = Infrastructure.RedisManager.Shared");
        AddInfrastructure(test, """
            namespace Infrastructure;

            public static class RedisManager
            {
                internal static StackExchange.Redis.IConnectionMultiplexer Shared { get; }
            }
            """);
        return Expect(test, "Infrastructure.RedisManager.Shared", "it is not accessible from this project");
    }

    [Fact]
    public Task A_public_member_of_an_internal_type_of_another_project_is_reported()
    {
        var test = RedisTest.Of(Cache, TestAccessor.None, "redis_ssot.accessor = Infrastructure.RedisManager.Shared");
        AddInfrastructure(test, """
            namespace Infrastructure;

            internal static class RedisManager
            {
                public static StackExchange.Redis.IConnectionMultiplexer Shared { get; }
            }
            """);
        return Expect(test, "Infrastructure.RedisManager.Shared", "it is not accessible from this project");
    }

    [Fact]
    public async Task An_internal_member_of_a_compiled_project_is_reported_as_such()
    {
        var test = RedisTest.Of(Cache, TestAccessor.None, "redis_ssot.accessor = Infrastructure.RedisManager.Shared");
        test.TestState.AdditionalReferences.Add(await Compiled("""
            namespace Infrastructure;

            public static class RedisManager
            {
                internal static StackExchange.Redis.IConnectionMultiplexer Shared { get; }
            }
            """));

        // The compiler does not even read the internal members of a compiled assembly.
        await Expect(test, "Infrastructure.RedisManager.Shared", "'Infrastructure.RedisManager' has no member 'Shared' that this project can see");
    }

    [Fact]
    public async Task A_public_member_of_a_compiled_project_is_silent()
    {
        var test = RedisTest.Of(Cache, TestAccessor.None, "redis_ssot.accessor = Infrastructure.RedisManager.Shared");
        test.TestState.AdditionalReferences.Add(await Compiled("""
            namespace Infrastructure;

            public static class RedisManager
            {
                public static StackExchange.Redis.IConnectionMultiplexer Shared { get; }
            }
            """));
        await test.RunAsync();
    }

    [Fact]
    public Task A_public_member_of_another_project_is_silent()
    {
        var test = RedisTest.Of(Cache, TestAccessor.None, "redis_ssot.accessor = Infrastructure.RedisManager.Shared");
        AddInfrastructure(test, """
            namespace Infrastructure;

            public static class RedisManager
            {
                public static StackExchange.Redis.IConnectionMultiplexer Shared { get; }
            }
            """);
        return test.RunAsync();
    }

    [Fact]
    public Task An_internal_member_of_a_friend_is_silent()
    {
        var test = RedisTest.Of(Cache, TestAccessor.None, "redis_ssot.accessor = Infrastructure.RedisManager.Shared");
        AddInfrastructure(test, """
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("TestProject")]

            namespace Infrastructure;

            internal static class RedisManager
            {
                internal static StackExchange.Redis.IConnectionMultiplexer Shared { get; }
            }
            """);
        return test.RunAsync();
    }

    [Fact]
    public Task A_missing_project_reference_is_reported()
    {
        var test = RedisTest.Of(Cache, TestAccessor.None, "redis_ssot.accessor = Infrastructure.RedisManager.Shared");
        AddInfrastructure(test, """
            namespace Infrastructure;

            public static class RedisManager
            {
                public static StackExchange.Redis.IConnectionMultiplexer Shared { get; }
            }
            """);
        test.TestState.AdditionalProjectReferences.Clear();
        return Expect(test, "Infrastructure.RedisManager.Shared", "this project sees no type 'Infrastructure.RedisManager'; is a project reference missing?");
    }

    [Fact]
    public Task Many_openings_report_it_once()
    {
        var test = RedisTest.Of(
            """
            class Cache
            {
                object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
                object Again() => [|ConnectionMultiplexer.Connect|]("cache:6379");
            }
            """,
            TestAccessor.None,
            "redis_ssot.accessor = Company.RedisManager.Shared");
        test.TestState.Sources.Add("""
            class Other
            {
                object Open() => [|ConnectionMultiplexer.ConnectAsync|]("cache:6379");
            }
            """);
        return Expect(test, "Company.RedisManager.Shared", "this project sees no type 'Company.RedisManager'; is a project reference missing?");
    }

    [Fact]
    public Task Settings_that_differ_by_folder_in_something_else_report_it_once()
    {
        var test = RedisTest.Of(Cache, TestAccessor.None, "redis_ssot.accessor = Company.RedisManager.Shared");
        test.TestState.Sources.Add(("/0/Legacy/Other.cs", """
            class Other
            {
                object Open() => [|ConnectionMultiplexer.ConnectAsync|]("cache:6379");
            }
            """));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Legacy/.editorconfig", "[*.cs]\nredis_ssot.owners = Company.Legacy\n"));
        return Expect(test, "Company.RedisManager.Shared", "this project sees no type 'Company.RedisManager'; is a project reference missing?");
    }

    [Fact]
    public Task Each_of_several_accessors_is_reported()
    {
        var test = RedisTest.Of(
            Cache,
            TestAccessor.None,
            "redis_ssot.accessor = Company.RedisManager.Shared",
            "redis_ssot.accessor.queue = Company.Queue.Shared");
        test.ExpectedDiagnostics.Add(Finding("Company.RedisManager.Shared", "this project sees no type 'Company.RedisManager'; is a project reference missing?"));
        test.ExpectedDiagnostics.Add(Finding("Company.Queue.Shared", "this project sees no type 'Company.Queue'; is a project reference missing?"));
        return test.RunAsync();
    }

    [Fact]
    public Task Only_the_accessor_that_cannot_be_used_is_reported()
    {
        var test = RedisTest.Of(Cache, TestAccessor.Class, "redis_ssot.accessor.queue = Company.Queue.Shared");
        return Expect(test, "Company.Queue.Shared", "this project sees no type 'Company.Queue'; is a project reference missing?");
    }

    [Fact]
    public Task Without_an_opening_a_missing_accessor_is_silent() => RedisTest.IsSilent(
        "class Cache { }",
        TestAccessor.None,
        "redis_ssot.accessor = Company.RedisManager.Shared");

    [Fact]
    public Task With_all_openings_in_owners_a_missing_accessor_is_silent() => RedisTest.IsSilent(
        """
        class Cache
        {
            object Open() => ConnectionMultiplexer.Connect("cache:6379");
        }
        """,
        TestAccessor.None,
        "redis_ssot.accessor = Company.RedisManager.Shared",
        "redis_ssot.owners = Cache");

    [Fact]
    public Task In_an_ignored_test_project_a_missing_accessor_is_silent()
    {
        var test = RedisTest.Of(
            """
            class CacheTests
            {
                object Open() => ConnectionMultiplexer.Connect("cache:6379");
            }
            """,
            TestAccessor.None,
            "redis_ssot.accessor = Company.RedisManager.Shared",
            "redis_ssot.test_projects = ignore");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.IsTestProject = true\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task In_a_test_project_a_missing_accessor_is_no_more_than_a_suggestion()
    {
        var test = RedisTest.Of(Cache, TestAccessor.None, "redis_ssot.accessor = Company.RedisManager.Shared");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.IsTestProject = true\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("RSSOT9001", DiagnosticSeverity.Info).WithNoLocation());
        return test.RunAsync();
    }

    [Fact]
    public Task A_good_accessor_is_silent() => RedisTest.Reports(Cache);

    [Fact]
    public Task A_method_whose_parameters_are_optional_is_silent() => RedisTest.Reports(
        Cache,
        Accessor("public static IConnectionMultiplexer Shared(bool fresh = false) => null;"));

    [Fact]
    public Task A_member_inherited_from_a_base_class_is_silent() => RedisTest.Reports(
        Cache,
        new TestAccessor("""
            namespace Company;

            public class RedisBase
            {
                public static StackExchange.Redis.IConnectionMultiplexer Shared { get; }
            }

            public class RedisManager : RedisBase { }
            """));

    [Fact]
    public Task A_private_member_of_this_project_is_silent_here() => RedisTest.Reports(
        Cache,
        Accessor("private static IConnectionMultiplexer Shared { get; }"));

    [Fact]
    public Task A_name_with_at_signs_is_silent() => RedisTest.Reports(
        Cache,
        new TestAccessor(
            """
            namespace Company.@internal;

            public static class @event
            {
                public static StackExchange.Redis.IConnectionMultiplexer @default { get; }
            }
            """,
            "Company.@internal.@event.@default"));

    [Fact]
    public Task A_service_is_silent() => RedisTest.Reports(Cache, TestAccessor.Class with { Member = "Company.RedisManager" });

    private static Task Reports(string program, TestAccessor accessor, string member, string problem) =>
        Expect(RedisTest.Of(program, accessor), member, problem);

    private static Task Expect(RedisTest test, string member, string problem)
    {
        test.ExpectedDiagnostics.Add(Finding(member, problem));
        return test.RunAsync();
    }

    private static DiagnosticResult Finding(string member, string problem) =>
        new DiagnosticResult("RSSOT9001", DiagnosticSeverity.Warning).WithNoLocation().WithArguments(member, problem);

    private static TestAccessor Accessor(string member) => new($$"""
        using System;
        using StackExchange.Redis;

        namespace Company;

        public class RedisManager
        {
            {{member}}
        }
        """);

    private static void AddInfrastructure(RedisTest test, string source)
    {
        var project = test.TestState.AdditionalProjects["Infrastructure"];
        project.Sources.Add(source);
        project.AdditionalReferences.Add(RedisAssembly.Of(test.RedisVersion));
        test.TestState.AdditionalProjectReferences.Add("Infrastructure");
    }

    private static async Task<MetadataReference> Compiled(string source)
    {
        var framework = await ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var compilation = CSharpCompilation.Create(
            "Infrastructure",
            [CSharpSyntaxTree.ParseText(source)],
            framework.Add(RedisAssembly.Of(BuildFacts.RedisVersion)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
