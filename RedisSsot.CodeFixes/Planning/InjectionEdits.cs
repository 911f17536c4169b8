using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Accessors;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Detection;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>
/// What a service needs to get to the openings that it replaces. All findings of a type share one parameter and one field, so this
/// collects what they need first and writes it in the end.
/// </summary>
internal sealed class InjectionEdits(TextEditor editor, SemanticModel model, AccessorExpression names, CancellationToken cancellation)
{
    private const string Extensions = "Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions";

    private readonly Collected<ParameterListSyntax> _parameters = new();
    private readonly Collected<ConstructorInitializerSyntax> _passed = new();
    private readonly Collected<ConstructorDeclarationSyntax> _assignments = new();
    private readonly Dictionary<TypeDeclarationSyntax, NewMembers> _types = new();

    /// <summary>The connection of an injected service, as the notes name that, at a place.</summary>
    public string At(int position, Accessor accessor, Notes notes) =>
        (notes.IsProvider ? FromProvider(position, accessor, notes) : notes.Source) + accessor.Path;

    /// <summary>Collects what one finding needs.</summary>
    /// <param name="accessor">The service.</param>
    /// <param name="notes">The finding's notes.</param>
    /// <param name="opening">The expression that is replaced.</param>
    /// <param name="replacement">What replaces it.</param>
    /// <param name="places">The places of the notes.</param>
    public void Add(Accessor accessor, Notes notes, ExpressionSyntax opening, string replacement, IReadOnlyCollection<(PlaceRole Role, SyntaxNode Node)> places)
    {
        var service = (INamedTypeSymbol)accessor.Symbol;
        var initializer = places.Where(place => place.Role == PlaceRole.Initializer).Select(place => place.Node).OfType<EqualsValueClauseSyntax>().FirstOrDefault();
        foreach (var (role, node) in places)
        {
            switch (role, node)
            {
                case (PlaceRole.Parameter, ParameterListSyntax list):
                    _parameters.Add(list, new(names.TypeAt(list.SpanStart, service), notes.Parameter!));
                    break;
                case (PlaceRole.Pass, ConstructorInitializerSyntax chain):
                    _passed.Add(chain, new(ParameterOf((ConstructorDeclarationSyntax)chain.Parent!), TargetOf(chain)));
                    break;
                case (PlaceRole.Assign, ConstructorDeclarationSyntax constructor):
                    _assignments.Add(constructor, Kept(ParameterOf(constructor)));
                    break;
                case (PlaceRole.Field, TypeDeclarationSyntax type):
                    TypeOf(type).Fields.Add(new(names.TypeAt(type.OpenBraceToken.Span.End, service), Field()));
                    break;
                case (PlaceRole.Constructor, TypeDeclarationSyntax type):
                    TypeOf(type).Parameters.Add(new(names.TypeAt(type.OpenBraceToken.Span.End, service), notes.Parameter!));
                    TypeOf(type).Assignments.Add(Kept(notes.Parameter!));
                    break;
                case (PlaceRole.Initializer, EqualsValueClauseSyntax):
                    Remove(initializer!);
                    break;
            }
        }

        string Field() => notes.Source!.StartsWith("this.", System.StringComparison.Ordinal) ? notes.Source.Substring("this.".Length) : notes.Source;

        Words Kept(string parameter) => initializer is null ? new(Field(), parameter) : new(NameOf(initializer), Moved(initializer, opening, replacement, notes.Source!, parameter));

        string ParameterOf(ConstructorDeclarationSyntax constructor) =>
            model.GetDeclaredSymbol(constructor, cancellation)?.Parameters.FirstOrDefault(parameter => Is(parameter, service))?.Name ?? notes.Parameter!;

        string TargetOf(ConstructorInitializerSyntax chain) =>
            chain.ArgumentList.Arguments.Any(argument => argument.NameColon is not null)
            || (model.GetSymbolInfo(chain, cancellation).Symbol is IMethodSymbol target && target.Parameters.Any(parameter => parameter.IsOptional || parameter.IsParams))
                ? notes.Parameter!
                : "";
    }

    /// <summary>Writes what was collected.</summary>
    public void Write()
    {
        var lists = new ParameterEdits(editor);
        foreach (var (list, added) in _parameters.Entries)
            lists.Add(list, added);
        foreach (var (chain, added) in _passed.Entries)
            lists.Add(chain, added);

        var members = new MemberEdits(editor);
        foreach (var (constructor, added) in _assignments.Entries)
            members.Assign(constructor, added, IsParameter);
        foreach (var (type, added) in _types.Select(entry => (entry.Key, entry.Value)))
            members.Add(type, added);
    }

    private bool IsParameter(IdentifierNameSyntax name) => model.GetSymbolInfo(name, cancellation).Symbol is IParameterSymbol;

    private static bool Is(IParameterSymbol parameter, INamedTypeSymbol service) =>
        parameter.RefKind == RefKind.None && SymbolEqualityComparer.Default.Equals(parameter.Type, service) && parameter.Type.NullableAnnotation != NullableAnnotation.Annotated;

    private NewMembers TypeOf(TypeDeclarationSyntax type)
    {
        if (!_types.TryGetValue(type, out var added))
            _types.Add(type, added = new());
        return added;
    }

    private string FromProvider(int position, Accessor accessor, Notes notes)
    {
        var service = names.TypeAt(position, (INamedTypeSymbol)accessor.Symbol);
        return model.Compilation.BestType(Extensions) is { } extensions
            && model.Compilation.BestType("System.IServiceProvider") is { } provider
            && !names.Extends(position, provider, extensions, "GetRequiredService")
                ? $"{names.TypeAt(position, extensions)}.GetRequiredService<{service}>({notes.Source})"
                : $"{notes.Source}.GetRequiredService<{service}>()";
    }

    private static string NameOf(EqualsValueClauseSyntax initializer) =>
        initializer.Parent is VariableDeclaratorSyntax declarator ? declarator.Identifier.Text : ((PropertyDeclarationSyntax)initializer.Parent!).Identifier.Text;

    /// <summary>The initializer as a constructor writes it: the opening has given way to the parameter.</summary>
    private string Moved(EqualsValueClauseSyntax initializer, ExpressionSyntax opening, string replacement, string source, string parameter)
    {
        // The parameter may have another name in this constructor.
        replacement = replacement.IndexOf(source, System.StringComparison.Ordinal) is >= 0 and var at
            ? replacement.Substring(0, at) + parameter + replacement.Substring(at + source.Length)
            : replacement;
        var value = initializer.Value;
        return editor.Text.ToString(TextSpan.FromBounds(value.SpanStart, opening.SpanStart)) + replacement + editor.Text.ToString(TextSpan.FromBounds(opening.Span.End, value.Span.End));
    }

    private void Remove(EqualsValueClauseSyntax initializer)
    {
        var start = initializer.EqualsToken.GetPreviousToken().Span.End;
        var end = initializer.Parent is PropertyDeclarationSyntax property ? property.SemicolonToken.Span.End : initializer.Span.End;
        editor.Add(TextEdit.Remove(start, end));
    }
}
