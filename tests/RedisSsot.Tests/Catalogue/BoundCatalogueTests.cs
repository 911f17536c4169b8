using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;
using RedisSsot.Tests.Samples;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Catalogue;

/// <summary>The catalogue of one compilation: what is known of the symbols that its code mentions.</summary>
public class BoundCatalogueTests
{
    private const string AddCache = "M:Microsoft.Extensions.DependencyInjection.StackExchangeRedisCacheServiceCollectionExtensions.AddStackExchangeRedisCache(Microsoft.Extensions.DependencyInjection.IServiceCollection,System.Action{Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions})";

    [Fact]
    public void A_compilation_without_a_client_has_an_empty_catalogue()
    {
        var catalogue = BoundCatalogue.Of(Compile("class C { }"), []);
        Assert.True(catalogue.IsEmpty);
        Assert.Empty(catalogue.Names);
        Assert.Empty(catalogue.Entries);
    }

    [Fact]
    public void Only_libraries_that_are_referenced_matter()
    {
        var catalogue = BoundCatalogue.Of(Compile("", RedisAssembly.Of("2.13.23")), []);
        Assert.Contains("Connect", catalogue.Names);
        Assert.Contains("SentinelConnectAsync", catalogue.Names);
        Assert.DoesNotContain("AddStackExchangeRedisCache", catalogue.Names);
        Assert.DoesNotContain("RedisManagerPool", catalogue.Names);
    }

    [Fact]
    public void Names_that_close_are_kept_apart_from_names_that_open()
    {
        var catalogue = BoundCatalogue.Of(Compile("", RedisAssembly.Of("2.13.23")), []);
        Assert.Equal(["Close", "CloseAsync", "Dispose", "DisposeAsync", "Multiplexer"], catalogue.Entries.Where(entry => entry.Kind == CatalogueKind.Close).Select(entry => entry.Id.Name).Distinct().Order());
        Assert.DoesNotContain("Dispose", catalogue.Names);
    }

    [Fact]
    public void Names_that_open_nothing_are_left_out() =>
        Assert.DoesNotContain("SocketManager", BoundCatalogue.Of(Compile("", RedisAssembly.Of("2.13.23")), []).Names);

    [Theory]
    [InlineData("services.[|AddStackExchangeRedisCache|](o => { })", AddCache)]
    [InlineData("StackExchangeRedisCacheServiceCollectionExtensions.[|AddStackExchangeRedisCache|](services, o => { })", AddCache)]
    [InlineData("[|new RedisCache(options)|]", "M:Microsoft.Extensions.Caching.StackExchangeRedis.RedisCache.#ctor(Microsoft.Extensions.Options.IOptions{Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions})")]
    [InlineData("options.[|Configuration|] = \"\"", "P:Microsoft.Extensions.Caching.StackExchangeRedis.RedisCacheOptions.Configuration")]
    [InlineData("services.[|AddOptions|]()", null)]
    [InlineData("options.[|InstanceName|] = \"\"", null)]
    public void Members_of_the_distributed_cache_are_found_in_each_form(string code, string? id) =>
        Assert.Equal(id, Find(
            $$"""
            using Microsoft.Extensions.Caching.StackExchangeRedis;
            using Microsoft.Extensions.DependencyInjection;
            class C { void M(IServiceCollection services, RedisCacheOptions options) { _ = {{code}}; } }
            """,
            [],
            [.. ExtensionAssembly.All, RedisAssembly.Of("2.13.23")])?.Id.Text);

    [Theory]
    [InlineData("[|new Client(\"\")|]", "M:Company.Client.#ctor(System.String)")]
    [InlineData("Client c = [|new(\"\")|]", "M:Company.Client.#ctor(System.String)")]
    [InlineData("[|new Pool<int>()|]", "M:Company.Pool`1.#ctor")]
    [InlineData("new Pool<int>().[|Take|]<string>(\"\")", "M:Company.Pool`1.Take``1(``0)")]
    [InlineData("1.[|Open|]<int>()", "M:Company.Extensions.Open``1(``0)")]
    [InlineData("Company.Extensions.[|Open|](1)", "M:Company.Extensions.Open``1(``0)")]
    [InlineData("new Special().[|Start|]()", "M:Company.Client.Start")]
    [InlineData("new Special().[|Host|] = \"\"", "P:Company.Client.Host")]
    [InlineData("[|new Special()|]", null)]
    [InlineData("[|new Client.Options()|]", "M:Company.Client.Options.#ctor")]
    public void Generic_overridden_reduced_and_nested_members_are_found_by_their_definition(string code, string? id)
    {
        var own = CatalogueParser.Parse(
            """
            connect M:Company.Client.#ctor(System.String)
            connect M:Company.Client.Start
            connect M:Company.Client.Options.#ctor
            hidden P:Company.Client.Host
            pool M:Company.Pool`1.#ctor
            pool M:Company.Pool`1.Take``1(``0)
            hidden M:Company.Extensions.Open``1(``0)
            """);
        Assert.Empty(own.Problems);
        Assert.Equal(id, Find(
            $$"""
            using Company;
            class C { void M() { {{(code.Contains(" c =") ? "" : "_ = ")}}{{code}}; } }
            namespace Company
            {
                public class Client { public Client(string s) { } public virtual int Start() => 0; public virtual string Host { get; set; } public class Options { } }
                public class Special : Client { public Special() : base("") { } public override int Start() => 0; public override string Host { get; set; } }
                public class Pool<T> { public T Take<U>(U u) => default; }
                public static class Extensions { public static int Open<T>(this T t) => 0; }
            }
            """,
            own.Entries)?.Id.Text);
    }

    // Nothing is asked of a compiler that does not know extension blocks.
    [Theory]
    [InlineData("\"\".[|Open|](1)", "M:Company.Extensions.Open(System.String,System.Int32)")]
    [InlineData("string.[|Start|]()", "M:Company.Extensions.Start")]
    [InlineData("new List<int>().[|Fill|]()", "M:Company.Extensions.Fill``1(System.Collections.Generic.List{``0})")]
    public void A_member_of_an_extension_block_is_found_by_the_method_that_it_becomes(string code, string id)
    {
        if (!Language.Knows(14))
            return;

        var own = CatalogueParser.Parse($"hidden {id}").Entries;
        Assert.Equal(id, Find(
            $$"""
            using System.Collections.Generic;
            using Company;
            class C { void M() { _ = {{code}}; } }
            namespace Company
            {
                public static class Extensions
                {
                    extension(string s) { public int Open(int i) => 0; public int Open(long l) => 0; public static int Start() => 0; }
                    extension<T>(List<T> list) { public int Fill() => 0; }
                }
            }
            """,
            own)?.Id.Text);
    }

    [Fact]
    public void The_constructor_that_a_subclass_calls_is_found()
    {
        var own = CatalogueParser.Parse("connect M:Company.Client.#ctor(System.String)").Entries;
        var compilation = Compile(
            """
            namespace Company
            {
                public class Client { public Client(string s) { } }
                public class Special : Client { public Special() : base("") { } }
            }
            """);
        var call = compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<ConstructorInitializerSyntax>().Single();
        var catalogue = BoundCatalogue.Of(compilation, own);
        var baseConstructor = compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call).Symbol!;

        Assert.NotNull(catalogue.Find(baseConstructor));
        Assert.NotEmpty(catalogue.FindConstructorsOf(baseConstructor.ContainingType));
        Assert.Single(catalogue.FindConstructorsOf(baseConstructor.ContainingType));
        Assert.Empty(catalogue.FindConstructorsOf(compilation.GetTypeByMetadataName("Company.Special")!));
        Assert.Empty(catalogue.FindConstructorsOf(compilation.GetTypeByMetadataName("Company.Special")!));
    }

    [Theory]
    [InlineData("string host", true)]
    [InlineData("string host, int port, bool tls", true)]
    [InlineData("", true)]
    [InlineData("IConnection connection", false)]
    [InlineData("System.Func<IConnection> connection", false)]
    [InlineData("IConnection[] connections, int size", false)]
    [InlineData("IConnectionOptions options", true)]
    public void Any_constructor_counts_but_those_that_are_given_a_connection(string parameters, bool found)
    {
        var own = CatalogueParser.Parse("connect M:Company.Client.#ctor(System.Int64)\n  constructors any but Company.IConnection").Entries;
        var compilation = Compile($"namespace Company {{ public interface IConnection {{ }} public interface IConnectionOptions {{ }} public class Client {{ public Client({parameters}) {{ }} }} }}");
        var constructor = compilation.GetTypeByMetadataName("Company.Client")!.InstanceConstructors.Single();
        Assert.Equal(found, BoundCatalogue.Of(compilation, own).Find(constructor) is not null);
    }

    [Fact]
    public void The_user_has_the_last_word()
    {
        var own = CatalogueParser.Parse("connect M:StackExchange.Redis.ConnectionMultiplexer.Connect(System.String,System.IO.TextWriter)\n  flag never").Entries;
        var entry = Find("class C { void M() { StackExchange.Redis.ConnectionMultiplexer.[|Connect|](\"\"); } }", own, RedisAssembly.Of("2.13.23"));
        Assert.Equal(CatalogueFlag.Never, entry!.Flag);
    }

    [Fact]
    public void Two_assemblies_with_the_same_types_are_no_obstacle()
    {
        const string library = "namespace FreeRedis { public class RedisClient { public RedisClient(ConnectionStringBuilder a, params ConnectionStringBuilder[] b) { } } public class ConnectionStringBuilder { } }";
        var compilation = Compile("", Library(library, "One"), Library(library, "Two"));
        Assert.Contains("RedisClient", BoundCatalogue.Of(compilation, []).Names);
    }

    [Fact]
    public void Types_without_a_namespace_and_with_type_parameters_are_found() =>
        Assert.False(BoundCatalogue.Of(Compile("", Library("namespace Sider { public class RoundRobinPool<T> { } }", "Sider")), []).IsEmpty);

    [Fact]
    public void A_type_of_another_arity_is_another_type() =>
        Assert.True(BoundCatalogue.Of(Compile("", Library("namespace Sider { public class RoundRobinPool { } }", "Sider")), []).IsEmpty);

    [Fact]
    public void A_look_alike_in_another_namespace_is_not_found() =>
        Assert.Null(Find("class C { void M() { Mine.ConnectionMultiplexer.[|Connect|](\"\"); } } namespace Mine { class ConnectionMultiplexer { public static int Connect(string s) => 0; } }", [], RedisAssembly.Of("2.13.23")));

    [Fact]
    public void Code_that_does_not_compile_finds_nothing() =>
        Assert.Null(BoundCatalogue.Of(Compile("", RedisAssembly.Of("2.13.23")), []).Find(Compile("class C : Missing { }").GetTypeByMetadataName("C")!.BaseType!));

    [Fact]
    public void Attributes_are_known_by_both_names()
    {
        var names = BoundCatalogue.Of(Compile(""), CatalogueParser.Parse("hidden M:Company.RedisTriggerAttribute.#ctor").Entries).Names;
        Assert.Equal(["RedisTrigger", "RedisTriggerAttribute"], names.Order());
    }

    private static CatalogueEntry? Find(string marked, ImmutableArray<CatalogueEntry> own, params MetadataReference[] references)
    {
        var start = marked.IndexOf("[|", System.StringComparison.Ordinal);
        var end = marked.IndexOf("|]", System.StringComparison.Ordinal) - 2;
        var compilation = Compile(marked.Replace("[|", "").Replace("|]", ""), references);
        var tree = compilation.SyntaxTrees[0];
        var node = tree.GetRoot().FindNode(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, end), getInnermostNodeForTie: true);
        var info = compilation.GetSemanticModel(tree).GetSymbolInfo(node);
        return BoundCatalogue.Of(compilation, own).Find(Assert.IsAssignableFrom<ISymbol>(info.Symbol));
    }

    private static CompilationReference Library(string source, string name) => Compile(source).WithAssemblyName(name).ToMetadataReference();

    private static CSharpCompilation Compile(string source, params MetadataReference[] references) =>
        CSharpCompilation.Create("Program", [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))], [.. FrameworkAssemblies.References, .. references], new(OutputKind.DynamicallyLinkedLibrary));
}
