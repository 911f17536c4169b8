using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Accessors;

/// <summary>Where an accessor gets its connection: the members its code goes through and the openings at their end.</summary>
internal sealed class AccessorOrigin
{
    private const int MaxMembers = 200;

    private AccessorOrigin(ImmutableHashSet<string> members, ConnectionConfiguration configuration)
    {
        Members = members;
        Configuration = configuration;
    }

    /// <summary>The documentation ids of the members that the accessor runs through. An opening in one of them is the accessor's own.</summary>
    public ImmutableHashSet<string> Members { get; }

    /// <summary>The accessor's configuration; unknown when its source is not at hand, one of several when its openings disagree.</summary>
    public ConnectionConfiguration Configuration { get; }

    /// <summary>The origin of a service: what its registration connects to, if that is in this project.</summary>
    public static AccessorOrigin OfService(Candidate? candidate) =>
        new(ImmutableHashSet<string>.Empty, candidate?.Configuration ?? ConnectionConfiguration.Unknown);

    /// <summary>Follows an accessor through its source, also into a referenced project where the host has that in memory.</summary>
    public static AccessorOrigin Of(Accessor accessor, Compilation compilation, OpeningDetector detector, CancellationToken cancellation)
    {
        if (!SymbolEqualityComparer.Default.Equals(accessor.Symbol.ContainingAssembly, compilation.Assembly))
        {
            if (compilation.GetMetadataReference(accessor.Symbol.ContainingAssembly) is not CompilationReference reference)
                return new(ImmutableHashSet<string>.Empty, ConnectionConfiguration.Unknown);
            compilation = reference.Compilation;
        }

        var members = new Dictionary<string, ISymbol>();
        var openings = new List<Opening>();
        var pending = new Queue<ISymbol>();

        Reach(accessor.Symbol);
        Walk();

        // The accessor only hands out what another member of its type was given, by an Init method say.
        if (openings.Count == 0)
        {
            foreach (var member in accessor.Symbol.ContainingType.GetMembers())
                Reach(member);
            Walk();
        }

        return new(members.Keys.ToImmutableHashSet(), ConnectionConfiguration.OneOf(openings.Select(opening => ConfigurationReader.Read(opening, cancellation))));

        void Walk()
        {
            while (pending.Count > 0)
            {
                foreach (var declaration in pending.Dequeue().DeclaringSyntaxReferences)
                    Read(declaration.GetSyntax(cancellation));
            }
        }

        void Read(SyntaxNode declaration)
        {
            if (declaration is TypeDeclarationSyntax)
                return; // an implicit or primary constructor: its fields are reached where they are used

            if (compilation.SemanticModelOf(declaration.SyntaxTree) is not { } model)
                return; // the source of a project that is only referenced by a reference

            foreach (var node in declaration.DescendantNodesAndSelf())
            {
                // Clients are made by a factory or, most of those beside StackExchange.Redis, constructed.
                var reference = node switch
                {
                    SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } name when access.Name == name => access,
                    SimpleNameSyntax or BaseObjectCreationExpressionSyntax => (ExpressionSyntax)node,
                    _ => null,
                };
                if (reference is null)
                    continue;

                if (detector.At(reference, model, cancellation) is { } opening)
                    openings.Add(opening);
                else if (node is SimpleNameSyntax && model.GetSymbolInfo(node, cancellation).Symbol is IMethodSymbol or IPropertySymbol or IFieldSymbol)
                    Reach(model.GetSymbolInfo(node, cancellation).Symbol!);
            }
        }

        void Reach(ISymbol symbol)
        {
            symbol = symbol is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : symbol.OriginalDefinition;
            if (!symbol.DeclaringSyntaxReferences.IsEmpty
                && members.Count < MaxMembers
                && symbol.GetDocumentationCommentId() is { } id
                && !members.ContainsKey(id))
            {
                members.Add(id, symbol);
                pending.Enqueue(symbol);
            }
        }
    }
}
