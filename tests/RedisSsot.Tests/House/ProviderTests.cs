using System;
using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.CodeFixes.Fixes;
using RedisSsot.Hosting;
using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>What compilers and editors find in the two assemblies.</summary>
public partial class ProviderTests
{
    private static readonly List<Type> Types = [.. typeof(RedisSsotAnalyzer).Assembly.GetTypes(), .. typeof(UseAccessorFix).Assembly.GetTypes()];

    private static readonly string[] NamesOfTheCompiler = ["CS0103", "CS0104", "CS0117", "CS0234", "CS0246", "CS0400", "CS1061"];

    public static TheoryData<Type> Analyzers => [.. Concrete<DiagnosticAnalyzer>()];

    public static TheoryData<Type> Fixes => [.. Concrete<CodeFixProvider>()];

    /// <summary>An instance of each fix.</summary>
    internal static IEnumerable<CodeFixProvider> AllFixes => Concrete<CodeFixProvider>().Select(Instance);

    public static TheoryData<Type> FixesOfCode => [.. Concrete<CodeFixProvider>().Where(type => type != typeof(NameAccessorFix))];

    [Fact]
    public void Only_analyzers_and_fixes_are_public_with_what_they_derive_from() =>
        Assert.Equal(
            Concrete<DiagnosticAnalyzer>().Concat(Concrete<CodeFixProvider>()).Append(typeof(PlannedFix)).Append(typeof(DirectiveFix)).Select(type => type.FullName).Order(),
            Types.Where(type => type.IsVisible).Select(type => type.FullName).Order());

    [Theory]
    [MemberData(nameof(Analyzers))]
    public void An_analyzer_is_declared_for_CSharp_only(Type analyzer) =>
        Assert.Equal([LanguageNames.CSharp], analyzer.GetCustomAttribute<DiagnosticAnalyzerAttribute>()!.Languages);

    [Fact]
    public void The_analyzer_supports_all_descriptors() => Assert.Equal(Descriptors.All, new RedisSsotAnalyzer().SupportedDiagnostics);

    // Equality of immutable arrays is identity of what they wrap.
    [Theory]
    [MemberData(nameof(Analyzers))]
    public void The_supported_diagnostics_are_made_once(Type analyzer)
    {
        var instance = (DiagnosticAnalyzer)Activator.CreateInstance(analyzer)!;
        Assert.True(instance.SupportedDiagnostics == instance.SupportedDiagnostics);
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_is_exported_for_CSharp_under_its_own_name(Type fix)
    {
        var export = fix.GetCustomAttribute<ExportCodeFixProviderAttribute>();
        Assert.NotNull(export);
        Assert.Equal((fix.Name, LanguageNames.CSharp), (export.Name, Assert.Single(export.Languages)));
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_is_shared(Type fix) => Assert.NotNull(fix.GetCustomAttribute<SharedAttribute>());

    /// <summary>Where a name means nothing no rule of ours has anything to say, so those fixes answer the compiler.</summary>
    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_is_for_rules_of_ours_or_for_names_that_the_compiler_does_not_know(Type fix)
    {
        var ids = Instance(fix).FixableDiagnosticIds;
        var ours = Descriptors.All.Select(descriptor => descriptor.Id);
        Assert.NotEmpty(ids);
        Assert.Subset((fix == typeof(MissingNameFix) || fix == typeof(AddReferenceFix) ? ours.Concat(NamesOfTheCompiler) : ours).ToHashSet(), ids.ToHashSet());
    }

    /// <summary>Which of several candidates is the accessor is for a person to say, once.</summary>
    [Fact]
    public void Only_a_choice_cannot_be_taken_everywhere() =>
        Assert.Equal([typeof(NameAccessorFix)], Concrete<CodeFixProvider>().Where(fix => Instance(fix).GetFixAllProvider() is null));

    [Theory]
    [MemberData(nameof(FixesOfCode))]
    public void A_fix_fixes_all_in_every_scope(Type fix) =>
        Assert.Equal(
            // A using directive lies in no member, and a manager may go through several.
            fix == typeof(ReplaceManagerFix) || typeof(DirectiveFix).IsAssignableFrom(fix)
                ? [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution]
                : [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution, FixAllScope.ContainingMember, FixAllScope.ContainingType],
            Instance(fix).GetFixAllProvider()!.GetSupportedFixAllScopes().Order());

    [Fact]
    public void Equivalence_keys_are_constants_and_unique()
    {
        var keys = Concrete<CodeFixProvider>().SelectMany(Keys).ToList();
        Assert.NotEmpty(keys);
        Assert.Equal(keys.Distinct(), keys);
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_gives_a_constant_key_to_each_of_its_actions(Type fix)
    {
        // A fix with one action hands the key to the base, any other to the action itself.
        var root = SourceFile.OfProduct.Single(file => file.Path.EndsWith($"/{fix.Name}.cs", StringComparison.Ordinal)).Root;
        var actions = root.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression.ToString().EndsWith("CodeAction.Create", StringComparison.Ordinal))
            .Select(call => call.ArgumentList.Arguments.ElementAtOrDefault(2));
        var bases = BaseKey().Matches(root.ToFullString()).Select(match => match.Groups[1].Value);
        var keys = actions.Select(argument => argument?.ToString()).Concat(bases).ToList();
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains(key, KeyFields(fix).Select(field => field.Name)));
    }

    // As text: the oldest compiler that the tests run on knows no such constructors.
    [GeneratedRegex(@": (?:PlannedFix|DirectiveFix)\(""[^""]*"", (\w+)")]
    private static partial Regex BaseKey();

    private static IEnumerable<Type> Concrete<T>() => Types.Where(type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract);

    private static CodeFixProvider Instance(Type fix) => (CodeFixProvider)Activator.CreateInstance(fix)!;

    private static IEnumerable<FieldInfo> KeyFields(Type fix) =>
        fix.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(field => field.IsLiteral && field.Name.EndsWith("EquivalenceKey", StringComparison.Ordinal));

    private static IEnumerable<string> Keys(Type fix) => KeyFields(fix).Select(field => (string)field.GetRawConstantValue()!);
}
