using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.PropertyTests.Programs;

/// <summary>What a program is compiled with.</summary>
/// <param name="References">What it references.</param>
/// <param name="Accessor">What the shared accessor is.</param>
/// <param name="Language">The version of the language.</param>
/// <param name="Nullable">Whether nullable reference types are on.</param>
/// <param name="Output">What it becomes.</param>
internal sealed record Surroundings(ReferenceSet References, AccessorKind Accessor, LanguageVersion Language, NullableContextOptions Nullable, OutputKind Output)
{
    private static readonly LanguageVersion[] Languages =
        [LanguageVersion.CSharp1, LanguageVersion.CSharp5, LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.Latest];

    /// <summary>As most of the programs want it.</summary>
    public static Surroundings Usual { get; } = new(ReferenceSet.All, AccessorKind.Property, LanguageVersion.Preview, NullableContextOptions.Disable, OutputKind.DynamicallyLinkedLibrary);

    /// <summary>The same for a program: one with top-level statements becomes an application.</summary>
    public static Surroundings For(BaseProgram program) => Usual with { Output = program.HasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary };

    /// <summary>Every second time the usual ones.</summary>
    public static Surroundings Any(Random random)
    {
        var some = Usual with { Output = random.Next(2) == 0 ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary };
        return random.Next(2) == 0 ? some : some with
        {
            References = random.Next(3) == 0 ? Pick(random, Enum.GetValues<ReferenceSet>()) : ReferenceSet.All,
            Accessor = Pick(random, Enum.GetValues<AccessorKind>()),
            Language = random.Next(2) == 0 ? Pick(random, Languages) : LanguageVersion.Preview,
            Nullable = Pick(random, Enum.GetValues<NullableContextOptions>()),
        };
    }

    /// <summary>Where the accessor and the deprecated managers are declared.</summary>
    public SharedCode Shared { get; init; }

    /// <summary>How source is read.</summary>
    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    /// <summary>How it is compiled.</summary>
    public CSharpCompilationOptions CompilationOptions =>
        new(Output, allowUnsafe: true, nullableContextOptions: Nullable, specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress), new("CS1701", ReportDiagnostic.Suppress)]);

    /// <summary>The settings, and the lists.</summary>
    public AnalyzerOptions AnalyzerOptions => new([.. Lists.All], new PathSettings(Lists.SettingsOf(Accessor)));

    public override string ToString() => $"references {References}, accessor {Accessor} in the {Shared}, C# {Language}, nullable {Nullable}, {Output}";

    private static T Pick<T>(Random random, T[] all) => all[random.Next(all.Length)];
}

/// <summary>What a program can reference.</summary>
internal enum ReferenceSet
{
    /// <summary>The framework, the client and a stand-in for every library.</summary>
    All,

    /// <summary>The framework, the client, a container and what else the libraries have in common.</summary>
    Container,

    /// <summary>The framework and the client.</summary>
    ClientOnly,

    /// <summary>The framework and the oldest client.</summary>
    OldClient,

    /// <summary>The framework and a client that others wrote against an older one.</summary>
    NewClient,

    /// <summary>The libraries without the client that they build on.</summary>
    NoClient,

    /// <summary>The client without the framework.</summary>
    NoFramework,

    /// <summary>Nothing at all.</summary>
    Nothing,
}

/// <summary>Where the code is declared that several programs share.</summary>
internal enum SharedCode
{
    /// <summary>Beside the program.</summary>
    SameProject,

    /// <summary>In a project that the program references, as an editor sees it: with its source.</summary>
    OtherProject,

    /// <summary>The same as a build sees it: without.</summary>
    OtherAssembly,
}

/// <summary>What the shared accessor can be.</summary>
internal enum AccessorKind
{
    /// <summary>A static property.</summary>
    Property,

    /// <summary>A static property that says where it connects.</summary>
    Literal,

    /// <summary>A static property of the interface type.</summary>
    Interface,

    /// <summary>A static field.</summary>
    Field,

    /// <summary>A static method.</summary>
    Method,

    /// <summary>A static <c>Lazy</c>.</summary>
    Lazy,

    /// <summary>A static method that returns a task.</summary>
    Async,

    /// <summary>A service.</summary>
    Service,

    /// <summary>Something that does not exist.</summary>
    Missing,

    /// <summary>Whatever can be inferred.</summary>
    None,
}
