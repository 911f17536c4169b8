using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Which parameter an argument is given to.</summary>
internal static class Parameters
{
    /// <summary>The parameter that an argument is given to, as the method's declaration names it.</summary>
    public static IParameterSymbol? ParameterOf(this IMethodSymbol method, ArgumentListSyntax list, ArgumentSyntax argument)
    {
        var declared = method.ReducedFrom ?? method;
        var parameters = declared.OriginalDefinition.Parameters;
        if (argument.NameColon is { } name)
            return parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText);

        var index = list.Arguments.IndexOf(argument) + (method.ReducedFrom is null ? 0 : 1);
        return index < parameters.Length ? parameters[index] : parameters.LastOrDefault(parameter => parameter.IsParams);
    }
}
