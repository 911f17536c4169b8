using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Accessors;
using RedisSsot.Catalogue;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Settings;

namespace RedisSsot.Hosting;

/// <summary>
/// What a project's settings and lists say, for those who repair code that does not compile: what the compiler finds carries no notes.
/// </summary>
internal sealed class ProjectSetUp
{
    private static readonly Regex PortOrOption = new(@":\d+\s*(,|$)|=");

    private readonly AnalyzerOptions _options;
    private readonly Lazy<Session> _session;

    public ProjectSetUp(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        _options = options;
        _session = new(() =>
        {
            var own = UserCatalogue.In(options.AdditionalFiles, cancellation);
            return new(compilation, options.AnalyzerConfigOptionsProvider, RedisClients.ReferencedBy(compilation, own.Entries) ?? RedisClients.None(compilation));
        });
        Deprecated = UserDeprecated.In(options.AdditionalFiles, cancellation).Entries;
    }

    /// <summary>The lines of the lists of deprecated managers.</summary>
    public ImmutableArray<DeprecatedEntry> Deprecated { get; }

    /// <summary>The settings in force for a file.</summary>
    public RedisSettings SettingsOf(SyntaxTree tree) => Session.Read(_options.AnalyzerConfigOptionsProvider, tree);

    /// <summary>The accessors and owners in force for a file.</summary>
    public AccessorSet AccessorsOf(SyntaxTree tree) => _session.Value.AccessorsOf(tree);

    /// <summary>Says whether an argument for something that is gone proves that it led to another Redis than the accessor.</summary>
    public bool IsOfAnotherRedis(ExpressionSyntax argument, Accessor accessor, SemanticModel model, CancellationToken cancellation)
    {
        // What was gone may have taken anything: a text says something of servers only if it has a port or an option in it.
        var constant = model.GetConstantValue(argument, cancellation);
        return (!constant.HasValue || (constant.Value is string text && PortOrOption.IsMatch(text)))
            && new WrittenConfiguration(model, cancellation).Of(argument).Differs(_session.Value.Origins.Of(accessor, cancellation).Configuration) is not null;
    }

    /// <summary>What closes the shared connection in a file.</summary>
    public IEnumerable<Diagnostic> Closings(SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        var visits = new DisposalVisits(_session.Value);
        var gate = new Gate(_options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var settings = SettingsOf(root.SyntaxTree);
        return root.DescendantNodes().SelectMany(Of).Select(finding => gate.Pass(finding, settings)).OfType<Diagnostic>();

        IEnumerable<Finding> Of(SyntaxNode node) =>
            node switch
            {
                MemberAccessExpressionSyntax or MemberBindingExpressionSyntax => visits.Visit((ExpressionSyntax)node, model, cancellation) is { } finding ? [finding] : [],
                UsingStatementSyntax or LocalDeclarationStatementSyntax => visits.VisitUsing((StatementSyntax)node, model, cancellation),
                _ => [],
            };
    }

    /// <summary>How many mentions of an accessor in a file hand its connection to something that closes it, or may.</summary>
    public int CountLosses(SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        var accessors = AccessorsOf(root.SyntaxTree);
        return root.DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Where(name => model.GetSymbolInfo(name, cancellation).Symbol is { } symbol && accessors.OwnerOf(symbol.OriginalDefinition) is not null)
            .Select(name => ConnectionFlow.From(References.Qualified(name), model, _session.Value.Clients, static _ => false, cancellation))
            .Count(flow => flow.Obstacle is not null || !flow.Places.IsEmpty);
    }
}
