using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace RedisSsot.Mutation;

/// <summary>Makes members of a project write down when they are run.</summary>
internal static class Probes
{
    /// <summary>The environment variable that names the folder into which is written.</summary>
    public const string FolderVariable = "REDIS_SSOT_REACH";

    // A member that is run all the time is noted once in a millisecond: no test is shorter.
    private const string Source = $$"""
        namespace RedisSsot.Mutation
        {
            internal static class Probe
            {
                private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, long> s_last = new();
                private static readonly System.IO.StreamWriter s_log = new(System.IO.Path.Combine(System.Environment.GetEnvironmentVariable("{{FolderVariable}}")!, System.Guid.NewGuid() + ".log")) { AutoFlush = true };

                public static void Pass(int member)
                {
                    var now = System.DateTime.UtcNow.Ticks;
                    if (s_last.TryGetValue(member, out var last) && now - last < System.TimeSpan.TicksPerMillisecond)
                        return;

                    s_last[member] = now;
                    lock (s_log)
                        s_log.WriteLine(member + " " + now);
                }

                public static T Pass<T>(int member, T value)
                {
                    Pass(member);
                    return value;
                }
            }
        }
        """;

    /// <summary>The member of a place whose runs can be noted; null in an initializer, which runs once for all tests.</summary>
    public static SyntaxNode? MemberOf(SyntaxNode place) =>
        place.AncestorsAndSelf().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax { ExpressionBody: not null }) is { } member && Noting(member, 0) != member
            ? member
            : null;

    /// <summary>The project with probes.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="members">Its members and their numbers.</param>
    public static CSharpCompilation Noting(CSharpCompilation compilation, IReadOnlyDictionary<SyntaxNode, int> members)
    {
        foreach (var file in members.Keys.GroupBy(member => member.SyntaxTree))
        {
            var root = file.Key.GetRoot().ReplaceNodes(file, (member, _) => Noting(member, members[member]));
            compilation = compilation.ReplaceSyntaxTree(file.Key, file.Key.WithRootAndOptions(root, file.Key.Options));
        }

        return compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Source, (CSharpParseOptions)compilation.SyntaxTrees[0].Options));
    }

    private static SyntaxNode Noting(SyntaxNode member, int number) =>
        member switch
        {
            BaseMethodDeclarationSyntax { Body: { } body } method => method.WithBody(Noting(body, number)),
            AccessorDeclarationSyntax { Body: { } body } accessor => accessor.WithBody(Noting(body, number)),
            MethodDeclarationSyntax { ExpressionBody: { } arrow } method when IsVoid(method) => method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Noting(Block(ExpressionStatement(arrow.Expression)), number)),
            MethodDeclarationSyntax { ExpressionBody: { } arrow } method => method.WithExpressionBody(Noting(arrow, method.ReturnType, number)),
            PropertyDeclarationSyntax { ExpressionBody: { } arrow } property => property.WithExpressionBody(Noting(arrow, property.Type, number)),
            AccessorDeclarationSyntax { ExpressionBody: { } arrow, RawKind: (int)SyntaxKind.GetAccessorDeclaration, Parent.Parent: BasePropertyDeclarationSyntax property } accessor => accessor.WithExpressionBody(Noting(arrow, property.Type, number)),
            ConstructorDeclarationSyntax { ExpressionBody: { } arrow } constructor => constructor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Noting(Block(ExpressionStatement(arrow.Expression)), number)),
            _ => member,
        };

    private static bool IsVoid(MethodDeclarationSyntax method) =>
        method.ReturnType.ToString() == "void" || (method.Modifiers.Any(SyntaxKind.AsyncKeyword) && method.ReturnType.ToString() is "Task" or "ValueTask");

    private static BlockSyntax Noting(BlockSyntax body, int number) =>
        body.WithStatements(body.Statements.Insert(0, ParseStatement($"global::RedisSsot.Mutation.Probe.Pass({number});")));

    private static ArrowExpressionClauseSyntax Noting(ArrowExpressionClauseSyntax arrow, TypeSyntax type, int number)
    {
        if (arrow.Expression is ThrowExpressionSyntax or RefExpressionSyntax)
            return arrow;

        // What an asynchronous method returns is what its task is of.
        var isAsync = arrow.Parent is MethodDeclarationSyntax method && method.Modifiers.Any(SyntaxKind.AsyncKeyword);
        var value = isAsync && type is GenericNameSyntax { TypeArgumentList.Arguments: [var result] } ? result : type;
        return arrow.WithExpression(ParseExpression($"global::RedisSsot.Mutation.Probe.Pass<{value.WithoutTrivia()}>({number}, 0)") is InvocationExpressionSyntax call
            ? call.ReplaceNode(call.ArgumentList.Arguments[1].Expression, arrow.Expression)
            : arrow.Expression);
    }
}
