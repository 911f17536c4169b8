using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.PropertyTests.Programs;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.PropertyTests.Running;

/// <summary>Compiles programs in their surroundings. What is referenced is read once.</summary>
internal static class Compilations
{
    private static readonly ConcurrentDictionary<(ReferenceSet References, (AccessorKind Accessor, SharedCode Shared)? Library), Lazy<CSharpCompilation>> Roots = new();
    private static readonly ConcurrentDictionary<(AccessorKind, LanguageVersion, SharedCode), ImmutableArray<SyntaxTree>> Beside = new();

    /// <summary>The compilation of some files beside those that all have.</summary>
    public static CSharpCompilation Of(Surroundings surroundings, IEnumerable<(string Path, string Text)> files)
    {
        var beside = Beside.GetOrAdd(
            (surroundings.Accessor, surroundings.Language, surroundings.Shared),
            _ => [.. BesideOf(surroundings).Select(file => CSharpSyntaxTree.ParseText(file.Text, surroundings.ParseOptions, file.Path))]);
        return Roots.GetOrAdd((surroundings.References, surroundings.Shared == SharedCode.SameProject ? null : (surroundings.Accessor, surroundings.Shared)), key => new(() => Root(key.References, surroundings))).Value
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

    /// <summary>The files that lie beside a program, in its project.</summary>
    public static ImmutableArray<(string Path, string Text)> BesideOf(Surroundings surroundings) =>
        surroundings.Shared == SharedCode.SameProject ? [.. Sources.OfEachProject, .. Sources.Shared(surroundings.Accessor)] : Sources.OfEachProject;

    /// <summary>What a program shares with others, compiled.</summary>
    public static byte[] LibraryOf(Surroundings surroundings)
    {
        using var assembly = new MemoryStream();
        Assert.True(Library(surroundings).Emit(assembly).Success, "What programs share does not compile");
        return assembly.ToArray();
    }

    private static CSharpCompilation Library(Surroundings surroundings) =>
        CSharpCompilation.Create(
            "Shared",
            Sources.Shared(surroundings.Accessor).Select(file => CSharpSyntaxTree.ParseText(file.Text, Surroundings.Usual.ParseOptions, file.Path)),
            ReferencesOf(surroundings.References),
            Surroundings.Usual.CompilationOptions);

    private static CSharpCompilation Root(ReferenceSet set, Surroundings surroundings)
    {
        ImmutableArray<MetadataReference> library = surroundings.Shared switch
        {
            SharedCode.OtherProject => [Library(surroundings).ToMetadataReference()],
            SharedCode.OtherAssembly => [MetadataReference.CreateFromImage(LibraryOf(surroundings))],
            _ => [],
        };
        var root = CSharpCompilation.Create("Program", references: [.. ReferencesOf(set), .. library], options: Surroundings.Usual.CompilationOptions);

        // Binds the references, so that all that is derived from it has them bound.
        root.GetSpecialType(SpecialType.System_Object);
        return root;
    }
}
