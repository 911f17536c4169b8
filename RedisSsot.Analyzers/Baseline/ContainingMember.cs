using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Baseline;

/// <summary>
/// The member that contains a place, by a name that people can read and that does not change with lines, formatting and files.
/// Lambdas and local functions belong to the member around them.
/// </summary>
internal static class ContainingMember
{
    private static readonly SymbolDisplayFormat Format = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeExplicitInterface | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>
    /// The declaration that a place belongs to: of a member or type, of one of several variables of a field, a statement outside all types,
    /// a using directive, a list of attributes of the assembly; the whole file if nothing else.
    /// </summary>
    public static SyntaxNode DeclarationOf(SyntaxNode place) => place.AncestorsAndSelf().First(IsDeclaration);

    /// <summary>Says whether a node is a declaration of that kind. What lies in it belongs to it, unless another one lies between.</summary>
    public static bool IsDeclaration(SyntaxNode node) =>
        node switch
        {
            BaseNamespaceDeclarationSyntax => false,
            MemberDeclarationSyntax or UsingDirectiveSyntax or CompilationUnitSyntax => true,
            VariableDeclaratorSyntax => node.Parent?.Parent is BaseFieldDeclarationSyntax,
            AttributeListSyntax => node.Parent is CompilationUnitSyntax,
            _ => false,
        };

    /// <summary>The name of the member that a declaration declares.</summary>
    public static string NameOf(SyntaxNode declaration, SemanticModel model, CancellationToken cancellation) =>
        declaration switch
        {
            GlobalStatementSyntax => Nameless("top-level", model),
            AttributeListSyntax => Nameless("attributes", model),
            UsingDirectiveSyntax directive => NameOfImports(directive, model, cancellation),
            CompilationUnitSyntax => Nameless("imports", model),
            _ when SymbolOf(declaration, model, cancellation) is { } symbol => NameOf(symbol),
            _ => NameOf(DeclarationOf(declaration.Parent!), model, cancellation), // half-typed
        };

    /// <summary>The type that an import is counted with: the first that is declared in its file. It has none where it is for all files, or for a program without types.</summary>
    public static SyntaxNode? TypeOf(UsingDirectiveSyntax import) =>
        IsForAllFiles(import) || IsTopLevel(import.Parent)
            ? null
            : import.Parent?.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .FirstOrDefault(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    /// <summary>Says whether an import holds in all files.</summary>
    public static bool IsForAllFiles(UsingDirectiveSyntax import) => import.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    /// <summary>Says whether a file has statements outside all types.</summary>
    public static bool IsTopLevel(SyntaxNode? file) => file is CompilationUnitSyntax unit && unit.Members.Any(member => member is GlobalStatementSyntax);

    /// <summary>The member that a declaration declares, if it is there to be bound.</summary>
    private static ISymbol? SymbolOf(SyntaxNode declaration, SemanticModel model, CancellationToken cancellation) =>
        declaration is BaseFieldDeclarationSyntax field
            ? field.Declaration.Variables.Select(variable => model.GetDeclaredSymbol(variable, cancellation)).FirstOrDefault()
            : model.GetDeclaredSymbol(declaration, cancellation);

    private static string NameOfImports(UsingDirectiveSyntax import, SemanticModel model, CancellationToken cancellation) =>
        TypeOf(import) is { } type ? NameOf(type, model, cancellation)
        : !IsForAllFiles(import) && IsTopLevel(import.Parent) ? Nameless("top-level", model)
        : Nameless("imports", model);

    // Every project may have one of these, and all may share one baseline.
    private static string Nameless(string what, SemanticModel model) => $"<{what} of {model.Compilation.AssemblyName}>";

    private static string NameOf(ISymbol symbol)
    {
        var text = symbol.ToDisplayString(Format);

        // Constructors are written like in a stack trace, so that they are not taken for a method or a type.
        return symbol is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor }
            ? $"{symbol.ContainingType.ToDisplayString(Format)}.{symbol.Name}{text.Substring(text.IndexOf('('))}"
            : text;
    }
}
