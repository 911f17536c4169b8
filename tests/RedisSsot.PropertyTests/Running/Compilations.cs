using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.PropertyTests.Programs;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.PropertyTests.Running;

/// <summary>Compiles programs in their surroundings. What is referenced is read once.</summary>
internal static class Compilations
{
    private static readonly ConcurrentDictionary<ReferenceSet, Lazy<CSharpCompilation>> Roots = new();
    private static readonly ConcurrentDictionary<(AccessorKind, LanguageVersion), ImmutableArray<SyntaxTree>> Beside = new();

    /// <summary>The compilation of some files beside those that all have.</summary>
    public static CSharpCompilation Of(Surroundings surroundings, IEnumerable<(string Path, string Text)> files)
    {
        var beside = Beside.GetOrAdd(
            (surroundings.Accessor, surroundings.Language),
            key => [.. Sources.With(key.Item1).Select(file => CSharpSyntaxTree.ParseText(file.Text, surroundings.ParseOptions, file.Path))]);
        return Roots.GetOrAdd(surroundings.References, static set => new(() => Root(set))).Value
            .WithOptions(surroundings.CompilationOptions)
            .AddSyntaxTrees(beside.Concat(files.Select(file => CSharpSyntaxTree.ParseText(file.Text, surroundings.ParseOptions, file.Path))));
    }

    /// <summary>Says whether the compiler itself throws at a program, with nothing of ours beside it.</summary>
    public static bool IsTooMuchForTheCompiler(Surroundings surroundings, params (string Path, string Text)[] files)
    {
        try
        {
            var compilation = Of(surroundings, files);
            compilation.GetDiagnostics();

            // Whoever reports something makes the compiler ask for what is declared around it.
            foreach (var tree in compilation.SyntaxTrees)
            {
                foreach (var node in tree.GetRoot().DescendantNodes())
                    compilation.GetSemanticModel(tree).GetDeclaredSymbol(node);
            }

            return false;
        }
        catch (Exception) // which has no type of its own: whatever went wrong inside the compiler
        {
            return true;
        }
    }

    /// <summary>What a set consists of.</summary>
    public static ImmutableArray<MetadataReference> ReferencesOf(ReferenceSet set) => set switch
    {
        ReferenceSet.All => [.. StandIn.Basis, .. StandIn.With([.. StandIn.Libraries])],
        ReferenceSet.Container => [.. StandIn.Basis, .. StandIn.Common],
        ReferenceSet.ClientOnly => StandIn.Basis,
        ReferenceSet.OldClient => [.. StandIn.Framework, RedisAssembly.Of("1.2.6")],
        ReferenceSet.NewClient => [.. StandIn.Framework, RedisAssembly.Of("3.4.35")],
        ReferenceSet.NoClient => [.. StandIn.Framework, .. StandIn.With([.. StandIn.Libraries])],
        ReferenceSet.NoFramework => [RedisAssembly.Of(BuildFacts.RedisVersion), .. StandIn.With([.. StandIn.Libraries])],
        ReferenceSet.Nothing => [],
        _ => throw new ArgumentOutOfRangeException(nameof(set)),
    };

    private static CSharpCompilation Root(ReferenceSet set)
    {
        var root = CSharpCompilation.Create("Program", references: ReferencesOf(set), options: Surroundings.Usual.CompilationOptions);

        // Binds the references, so that all that is derived from it has them bound.
        root.GetSpecialType(SpecialType.System_Object);
        return root;
    }
}
