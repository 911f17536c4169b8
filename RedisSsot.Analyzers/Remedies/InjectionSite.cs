using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>The place of an opening as seen by a service that has to get there.</summary>
internal sealed class InjectionSite
{
    public InjectionSite(Opening opening, INamedTypeSymbol service, CancellationToken cancellation)
    {
        Opening = opening;
        Service = service;
        Member = opening.Reference.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault(member => member is not (GlobalStatementSyntax or BaseNamespaceDeclarationSyntax));
        Declaration = Member as TypeDeclarationSyntax ?? Member?.Parent as TypeDeclarationSyntax;
        Type = Declaration is null ? null : opening.Model.GetDeclaredSymbol(Declaration, cancellation);
        Initializer = Member is FieldDeclarationSyntax or PropertyDeclarationSyntax
            ? opening.Reference.Ancestors().TakeWhile(node => node != Member).OfType<EqualsValueClauseSyntax>().LastOrDefault(clause => clause.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax })
            : null;
        StaticFunction = opening.Reference.Ancestors().TakeWhile(node => node != Member).FirstOrDefault(IsStaticFunction);
    }

    public Opening Opening { get; }

    /// <summary>The type to inject.</summary>
    public INamedTypeSymbol Service { get; }

    /// <summary>The member around the opening, the type itself for an argument of its primary base constructor; null among top-level statements.</summary>
    public MemberDeclarationSyntax? Member { get; }

    /// <summary>The part of the type around the opening; null among top-level statements.</summary>
    public TypeDeclarationSyntax? Declaration { get; }

    public INamedTypeSymbol? Type { get; }

    /// <summary>The initializer of a field or property that the opening is part of, or null.</summary>
    public EqualsValueClauseSyntax? Initializer { get; }

    /// <summary>The innermost static lambda or local function around the opening: it sees nothing of what is outside of it.</summary>
    public SyntaxNode? StaticFunction { get; }

    /// <summary>Whether no instance of the type is at hand.</summary>
    public bool IsStatic =>
        Member is null
        || IsStaticMember(Member)
        || StaticFunction is not null
        || Declaration is not (ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax or InterfaceDeclarationSyntax); // an extension block

    /// <summary>Whether the opening runs while an instance comes into being, so that the parameters of the constructor are in scope.</summary>
    public bool IsInConstruction => Member is ConstructorDeclarationSyntax or TypeDeclarationSyntax || Initializer is not null;

    /// <summary>Says whether a type is the one to inject, and never missing.</summary>
    public bool IsService(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, Service) && type.NullableAnnotation != NullableAnnotation.Annotated;

    /// <summary>The list of a primary constructor's parameters; a property of the syntax only since C# 12.</summary>
    public static ParameterListSyntax? PrimaryParameters(TypeDeclarationSyntax type) => type.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault();

    private static bool IsStaticMember(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Modifiers.Any(SyntaxKind.ConstKeyword);

    private static bool IsStaticFunction(SyntaxNode node) =>
        node switch
        {
            AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.StaticKeyword),
            LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.StaticKeyword),
            _ => false,
        };
}
