using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.Catalogue;
using RedisSsot.Tests.Samples;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Catalogue;

/// <summary>The catalogue compared with assemblies as they ship.</summary>
public class CatalogueOfRealAssembliesTests
{
    private const string Newest = "3.4.35";
    private const string Registrations = "M:Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.";
    private const string TryRegistrations = "M:Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.";
    private const string Services = "Microsoft.Extensions.DependencyInjection.IServiceCollection";

    public static TheoryData<string> RedisIds => [.. EntriesOf("StackExchange.Redis").Select(entry => entry.Id.Text)];

    public static TheoryData<string> CacheIds => [.. EntriesOf("Microsoft distributed cache (Redis)").SelectMany(entry => entry.Unless.Append(entry.Id.Text)).Distinct()];

    [Theory]
    [MemberData(nameof(RedisIds))]
    public void A_member_of_the_client_is_in_the_versions_that_its_entry_says(string id)
    {
        var entry = EntriesOf("StackExchange.Redis").Single(entry => entry.Id.Text == id);
        var since = Version.Parse(entry.Since ?? "0.0");
        var until = Version.Parse(entry.Until ?? Newest);
        var said = Versions.Where(version => version >= since && version <= until);

        Assert.NotEmpty(said);
        Assert.Equal(said, Versions.Where(version => Exists(id, RedisAssembly.Of(version.ToString()))));
    }

    [Fact]
    public void Every_method_that_opens_a_connection_by_its_signature_has_an_entry()
    {
        var compilation = Compile(RedisAssembly.Of(Newest));
        var client = Assert.Single(RedisClient.ReferencedBy(compilation));
        var opening = EntriesOf("StackExchange.Redis")
            .Where(entry => entry is { Kind: CatalogueKind.Connect, Flag: CatalogueFlag.Always })
            .Select(entry => entry.Id.Name);
        Assert.Equal(client.OpeningNames.Order(), opening.Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(CacheIds))]
    public void A_member_of_the_distributed_cache_is_in_its_assembly(string id) => Assert.True(Exists(id, [.. ExtensionAssembly.All, RedisAssembly.Of("2.13.23")]));

    [Theory]
    [InlineData("Configuration")]
    [InlineData("ConfigurationOptions")]
    public void The_recipe_for_an_option_of_the_distributed_cache_compiles(string option)
    {
        var entry = EntriesOf("Microsoft distributed cache (Redis)").Single(entry => entry.Id is { Member: { } member } && member == option);
        var recipe = Assert.Single(entry.Shares);
        var value = string.Concat(recipe.Template.Parts.Select(part => part.Kind switch
        {
            TemplatePartKind.Connection => "C.Shared",
            TemplatePartKind.Type => "global::" + part.Text,
            _ => part.Text,
        }));
        var program = $$"""
            using Microsoft.Extensions.DependencyInjection;
            class C
            {
                public static readonly StackExchange.Redis.ConnectionMultiplexer Shared;
                void M(IServiceCollection services) => services.AddStackExchangeRedisCache(o => o.{{recipe.Target}} = {{value}});
            }
            """;
        Assert.Empty(Compile([.. ExtensionAssembly.All, RedisAssembly.Of("2.13.23")]).AddSyntaxTrees(CSharpSyntaxTree.ParseText(program)).WithOptions(new(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData(Registrations, "AddSingleton``1(#,``0)")]
    [InlineData(Registrations, "AddSingleton``1(#,System.Func{System.IServiceProvider,``0})")]
    [InlineData(Registrations, "AddSingleton``2(#,System.Func{System.IServiceProvider,``1})")]
    [InlineData(Registrations, "AddSingleton(#,System.Type,System.Object)")]
    [InlineData(Registrations, "AddSingleton(#,System.Type,System.Func{System.IServiceProvider,System.Object})")]
    [InlineData(Registrations, "AddScoped``1(#,System.Func{System.IServiceProvider,``0})")]
    [InlineData(Registrations, "AddScoped``2(#)")]
    [InlineData(Registrations, "AddScoped``2(#,System.Func{System.IServiceProvider,``1})")]
    [InlineData(Registrations, "AddScoped(#,System.Type,System.Func{System.IServiceProvider,System.Object})")]
    [InlineData(Registrations, "AddTransient``1(#,System.Func{System.IServiceProvider,``0})")]
    [InlineData(Registrations, "AddTransient``2(#)")]
    [InlineData(Registrations, "AddTransient``2(#,System.Func{System.IServiceProvider,``1})")]
    [InlineData(Registrations, "AddTransient(#,System.Type,System.Func{System.IServiceProvider,System.Object})")]
    [InlineData(Registrations, "AddKeyedSingleton``1(#,System.Object,``0)")]
    [InlineData(Registrations, "AddKeyedSingleton``1(#,System.Object,System.Func{System.IServiceProvider,System.Object,``0})")]
    [InlineData(Registrations, "AddKeyedScoped``1(#,System.Object,System.Func{System.IServiceProvider,System.Object,``0})")]
    [InlineData(Registrations, "AddKeyedTransient``1(#,System.Object,System.Func{System.IServiceProvider,System.Object,``0})")]
    [InlineData(TryRegistrations, "TryAddSingleton``1(#,``0)")]
    [InlineData(TryRegistrations, "TryAddSingleton``1(#,System.Func{System.IServiceProvider,``0})")]
    [InlineData(TryRegistrations, "TryAddScoped``1(#,System.Func{System.IServiceProvider,``0})")]
    [InlineData(TryRegistrations, "TryAddTransient``1(#,System.Func{System.IServiceProvider,``0})")]
    [InlineData(TryRegistrations, "TryAddKeyedSingleton``1(#,System.Object,``0)")]
    [InlineData(TryRegistrations, "TryAddKeyedSingleton``1(#,System.Object,System.Func{System.IServiceProvider,System.Object,``0})")]
    [InlineData(TryRegistrations, "TryAddKeyedScoped``1(#,System.Object,System.Func{System.IServiceProvider,System.Object,``0})")]
    [InlineData(TryRegistrations, "TryAddKeyedTransient``1(#,System.Object,System.Func{System.IServiceProvider,System.Object,``0})")]
    public void A_method_that_decides_a_lifetime_is_in_the_assembly_of_dependency_injection(string type, string tail) =>
        Assert.True(Exists(type + tail.Replace("#", Services), ExtensionAssembly.DependencyInjection));

    private static Version[] Versions => [.. ((IEnumerable<object[]>)RedisAssembly.Versions).Select(row => Version.Parse((string)row[0]))];

    private static IEnumerable<CatalogueEntry> EntriesOf(string library) => EmbeddedCatalogue.Entries.Where(entry => entry.Library == library);

    private static bool Exists(string id, params MetadataReference[] references) => !DocumentationCommentId.GetSymbolsForDeclarationId(id, Compile(references)).IsEmpty;

    private static CSharpCompilation Compile(params MetadataReference[] references) =>
        CSharpCompilation.Create("Program", references: [.. FrameworkAssemblies.References, .. references.Distinct()]);
}
