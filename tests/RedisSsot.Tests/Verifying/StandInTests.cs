using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.Hosting;
using Xunit;

namespace RedisSsot.Tests.Verifying;

/// <summary>The stand-ins have what the catalogue speaks of, and little else.</summary>
public partial class StandInTests
{
    private const string CatalogueFolder = ".Catalogue.Libraries.";

    private static readonly Lazy<Probe[]> Probes = new(() => [.. StandIn.Libraries.Select(library => new Probe(library))]);

    private static readonly Lazy<CSharpCompilation[]> Redis = new(() =>
        [.. RedisAssembly.Versions.Cast<object[]>().Select(version => CSharpCompilation.Create("Probe", references: [.. StandIn.Framework, RedisAssembly.Of((string)version[0])]))]);

    public static TheoryData<string> Libraries => [.. StandIn.Libraries];

    public static TheoryData<string> Texts => [.. TextNames];

    /// <summary>The texts of the catalogue, as the product carries them.</summary>
    private static IEnumerable<string> TextNames =>
        typeof(RedisSsotAnalyzer).Assembly.GetManifestResourceNames().Where(name => name.Contains(CatalogueFolder)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_stand_in_compiles(string library) => Assert.NotNull(StandIn.Of(library));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_same_stand_in_is_the_same_reference(string library) => Assert.Same(StandIn.Of(library), StandIn.Of(library));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_member_of_the_catalogue_is_in_a_stand_in(string text) =>
        Assert.All(Ids(text), id => Assert.True(IsInRedis(id) || Probes.Value.Any(probe => probe.Defines(id)), $"no stand-in defines {id}"));

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_id_of_the_catalogue_leads_to_one_member_only(string text) =>
        Assert.All(Ids(text), id => Assert.All(Probes.Value, probe => Assert.True(probe.Found(id).All(found => found == id), $"{probe.Library}: {id} is {string.Join(" and ", probe.Found(id))}")));

    [Fact]
    public void Every_stand_in_is_there_for_the_catalogue_or_for_another() =>
        Assert.Empty(
            from probe in Probes.Value
            where !TextNames.SelectMany(Ids).Any(probe.Defines)
            where !StandIn.Libraries.Any(other => other != probe.Library && StandIn.With(other).Contains(StandIn.Of(probe.Library)))
            select probe.Library);

    /// <summary>Says whether a version of StackExchange.Redis itself has the member; none has all of them.</summary>
    private static bool IsInRedis(string id) => Redis.Value.Any(redis => DocumentationCommentId.GetSymbolsForDeclarationId(id, redis).Length == 1);

    private static IEnumerable<string> Ids(string text)
    {
        using var reader = new StreamReader(typeof(RedisSsotAnalyzer).Assembly.GetManifestResourceStream(text)!);
        return IdLine().Matches(reader.ReadToEnd()).Select(line => line.Groups["id"].Value).Distinct();
    }

    /// <summary>A keyword and the id of a member or a type.</summary>
    [GeneratedRegex(@"^\s*[a-z]+\s+(?<id>[MPFT]:\S+)", RegexOptions.Multiline)]
    private static partial Regex IdLine();

    /// <summary>What a program that references one stand-in sees of it.</summary>
    private sealed class Probe(string library)
    {
        private readonly CSharpCompilation _program = CSharpCompilation.Create("Probe", references: [.. StandIn.Basis, .. StandIn.With(library)]);

        public string Library => library;

        /// <summary>Says whether the stand-in itself, and not what it uses, has the member.</summary>
        public bool Defines(string id) =>
            Symbols(id) is [var symbol] && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _program.GetAssemblyOrModuleSymbol(StandIn.Of(library)));

        /// <summary>The ids of what an id leads to.</summary>
        public string?[] Found(string id) => Symbols(id) is { Length: > 1 } several ? [.. several.Select(symbol => symbol.ToDisplayString())] : [.. Symbols(id).Select(symbol => symbol.GetDocumentationCommentId())];

        private ISymbol[] Symbols(string id) => [.. DocumentationCommentId.GetSymbolsForDeclarationId(id, _program)];
    }
}
