using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>How long a container keeps what it makes.</summary>
internal enum ServiceLifetime
{
    /// <summary>Once for the process.</summary>
    Singleton,

    /// <summary>Once for each scope, that is for each request.</summary>
    Scoped,

    /// <summary>Each time it is asked for.</summary>
    Transient,

    /// <summary>The registration does not say; another call may.</summary>
    Unknown,
}

/// <summary>A call or construction that registers a service with a container.</summary>
/// <param name="Syntax">The call, or the construction of a descriptor.</param>
/// <param name="Name">The method's name.</param>
/// <param name="Lifetime">How long the container keeps the instance.</param>
/// <param name="IsKeyed">Whether the service is registered under a key of its own.</param>
/// <param name="Service">The type that others ask for; null when that cannot be told.</param>
internal sealed record ServiceRegistration(ExpressionSyntax Syntax, string Name, ServiceLifetime Lifetime, bool IsKeyed, ITypeSymbol? Service)
{
    /// <summary>Whether the container keeps one instance.</summary>
    public bool IsSingleton => Lifetime == ServiceLifetime.Singleton;

    /// <summary>Whether it never makes a second registration of its service: <c>TryAddSingleton</c> gives way to the first, <c>Replace</c> takes its place.</summary>
    public bool StaysAlone =>
        Name.StartsWith("Try", StringComparison.Ordinal)
        || (Addition is { } addition && NameOf(addition)!.Identifier.ValueText is var added && (added == "Replace" || added.StartsWith("Try", StringComparison.Ordinal)));

    /// <summary>The call that gives the descriptor to a container: <c>services.Add(new ServiceDescriptor(…))</c>; null where there is none, or where it registers by itself.</summary>
    public InvocationExpressionSyntax? Addition =>
        Syntax.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && NameOf(call)?.Identifier.ValueText is "Add" or "Insert" or "Replace" or "TryAdd" or "TryAddEnumerable" ? call : null;

    /// <summary>Where a finding about the registration lies: on the method's name, or on the construction.</summary>
    public SyntaxNode Place => Syntax is InvocationExpressionSyntax call && NameOf(call) is { } name ? name : Syntax;

    /// <summary>Whether the name can be that of a registration with a lifetime that is too short for a connection.</summary>
    public static bool MayBeTooShort(string name) =>
        name.IndexOf("Scoped", StringComparison.Ordinal) >= 0 || name.IndexOf("Transient", StringComparison.Ordinal) >= 0 || name is "ServiceDescriptor" or "Describe" or "DescribeKeyed";

    /// <summary>Whether the name can be that of a registration of a singleton.</summary>
    public static bool MayBeSingleton(string name) => name.IndexOf("Singleton", StringComparison.Ordinal) >= 0;

    /// <summary>Whether an expression may register a service, by its names alone.</summary>
    public static bool MayBe(ExpressionSyntax node) =>
        node switch
        {
            InvocationExpressionSyntax call => NameOf(call)?.Identifier.ValueText is { } name && (MayBeTooShort(name) || MayBeSingleton(name)),
            ImplicitObjectCreationExpressionSyntax creation => creation.ArgumentList.Arguments.Count is 2 or 3,
            _ => IsDescriptor(node),
        };

    /// <summary>What it is given.</summary>
    public IEnumerable<ExpressionSyntax> Arguments => ArgumentNodes.Select(argument => argument.Expression);

    /// <summary>Whether it could be given the instance in place of a factory: it has a form for that.</summary>
    public bool TakesInstance =>
        Name is not ("Describe" or "DescribeKeyed")
        && Place is not GenericNameSyntax { TypeArgumentList.Arguments.Count: > 1 }
        && !(Name.StartsWith("TryAdd", StringComparison.Ordinal) && Arguments.OfType<TypeOfExpressionSyntax>().Any())
        && ArgumentNodes.All(argument => argument.NameColon is null);

    private IEnumerable<ArgumentSyntax> ArgumentNodes => Syntax.ChildNodes().OfType<ArgumentListSyntax>().SelectMany(list => list.Arguments);

    /// <summary>What the container calls to make the service; null where it is given the instance or the type.</summary>
    public ExpressionSyntax? FactoryIn(SemanticModel model, CancellationToken cancellation) =>
        Arguments.FirstOrDefault(argument => model.GetTypeInfo(argument, cancellation).ConvertedType is INamedTypeSymbol { DelegateInvokeMethod.Parameters: [{ Type.Name: "IServiceProvider" }, ..] });

    /// <summary>Reads a call as a registration; by name alone where its assembly is missing.</summary>
    public static ServiceRegistration? Of(ExpressionSyntax node, SemanticModel model, CancellationToken cancellation) =>
        node switch
        {
            InvocationExpressionSyntax call => OfCall(call, model, cancellation),
            BaseObjectCreationExpressionSyntax creation when IsDescriptor(creation, model, cancellation) => OfDescriptor(creation, "ServiceDescriptor", creation.ArgumentList, model, cancellation),
            _ => null,
        };

    /// <summary>Says whether the expression makes a descriptor of a service: <c>new ServiceDescriptor(…)</c>.</summary>
    public static bool IsDescriptor(SyntaxNode node) =>
        node is ObjectCreationExpressionSyntax { Type: var type } && MentionedName.TextOf(type).EndsWith("ServiceDescriptor", StringComparison.Ordinal);

    private static bool IsDescriptor(BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellation) =>
        IsDescriptor(creation) || (creation is ImplicitObjectCreationExpressionSyntax && model.GetTypeInfo(creation, cancellation).Type?.Name == "ServiceDescriptor");

    private static ServiceRegistration? OfCall(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var name = NameOf(call)?.Identifier.ValueText ?? "";
        var isDescription = name is "Describe" or "DescribeKeyed";
        ServiceLifetime? lifetime = name switch
        {
            "AddSingleton" or "TryAddSingleton" or "AddKeyedSingleton" or "TryAddKeyedSingleton" or "Singleton" or "KeyedSingleton" => ServiceLifetime.Singleton,
            "AddScoped" or "TryAddScoped" or "AddKeyedScoped" or "TryAddKeyedScoped" or "Scoped" or "KeyedScoped" => ServiceLifetime.Scoped,
            "AddTransient" or "TryAddTransient" or "AddKeyedTransient" or "TryAddKeyedTransient" or "Transient" or "KeyedTransient" => ServiceLifetime.Transient,
            "RegisterInstance" or "RegisterSingleton" => ServiceLifetime.Singleton,
            "Register" or "RegisterFactory" or "AddFactory" => FluentLifetime(call),
            _ => null,
        };
        if (lifetime is null && !isDescription)
            return null;

        var method = model.GetSymbolInfo(call, cancellation).Symbol as IMethodSymbol;
        if (isDescription && (method is null || method.ContainingType.Name == "ServiceDescriptor"))
            return OfDescriptor(call, name, call.ArgumentList, model, cancellation);

        // A method of the solution's own with such a name is followed like any other.
        if (lifetime is null || method is { DeclaringSyntaxReferences.IsEmpty: false })
            return null;

        return new(call, name, lifetime.Value, name.IndexOf("Keyed", StringComparison.Ordinal) >= 0, FluentService(call, model, cancellation) ?? ServiceOf(call, method, model, cancellation));
    }

    private static ServiceRegistration OfDescriptor(ExpressionSyntax node, string name, ArgumentListSyntax? list, SemanticModel model, CancellationToken cancellation)
    {
        var arguments = list?.Arguments.Select(argument => argument.Expression).ToList() ?? [];
        var parameters = (model.GetSymbolInfo(node, cancellation).Symbol as IMethodSymbol)?.Parameters;
        var isKeyed = parameters?.Any(parameter => parameter.Name == "serviceKey") ?? (name == "DescribeKeyed" || arguments.Count > 3);
        var lifetime = LifetimeIn(arguments)?.Identifier.ValueText switch
        {
            "Scoped" => ServiceLifetime.Scoped,
            "Transient" => ServiceLifetime.Transient,
            "Singleton" => ServiceLifetime.Singleton,
            _ when parameters?.Any(parameter => parameter.Type.Name == "ServiceLifetime") ?? arguments.Count > 2 => ServiceLifetime.Unknown,
            _ => ServiceLifetime.Singleton, // an instance
        };
        return new(node, name, lifetime, isKeyed, TypeOf(arguments, model, cancellation));
    }

    /// <summary>The name of a lifetime among arguments: <c>Scoped</c> in <c>ServiceLifetime.Scoped</c>; null where none is written.</summary>
    public static SimpleNameSyntax? LifetimeIn(IEnumerable<ExpressionSyntax> arguments) =>
        arguments.OfType<MemberAccessExpressionSyntax>().LastOrDefault(access => MentionedName.TextOf(access.Expression).EndsWith("ServiceLifetime", StringComparison.Ordinal))?.Name;

    /// <summary>The type argument that stands first, the <c>typeof</c>, or the type of what is registered.</summary>
    private static ITypeSymbol? ServiceOf(InvocationExpressionSyntax call, IMethodSymbol? method, SemanticModel model, CancellationToken cancellation)
    {
        if (method is { TypeArguments: [var service, ..] })
            return service;
        if (NameOf(call) is GenericNameSyntax { TypeArgumentList.Arguments: [var written, ..] })
            return model.GetTypeInfo(written, cancellation).Type;

        var arguments = call.ArgumentList.Arguments.Select(argument => argument.Expression).ToList();
        return TypeOf(arguments, model, cancellation) ?? arguments.Select(argument => ResultOf(argument, model, cancellation)).LastOrDefault(type => type is not null and not IErrorTypeSymbol);
    }

    private static ITypeSymbol? TypeOf(IEnumerable<ExpressionSyntax> arguments, SemanticModel model, CancellationToken cancellation) =>
        arguments.OfType<TypeOfExpressionSyntax>().FirstOrDefault() is { } type ? model.GetTypeInfo(type.Type, cancellation).Type : null;

    private static ITypeSymbol? ResultOf(ExpressionSyntax argument, SemanticModel model, CancellationToken cancellation) =>
        argument is LambdaExpressionSyntax lambda
            ? (lambda.ExpressionBody ?? lambda.Block?.DescendantNodes().OfType<ReturnStatementSyntax>().LastOrDefault()?.Expression) is { } result ? model.GetTypeInfo(result, cancellation).Type : null
            : model.GetTypeInfo(argument, cancellation).Type;

    // Register(…).As<IService>().SingleInstance(), as other containers have it.
    private static ServiceLifetime FluentLifetime(InvocationExpressionSyntax call)
    {
        for (var next = Next(call); next is not null; next = Next(next))
        {
            switch (NameOf(next)?.Identifier.ValueText)
            {
                case "SingleInstance":
                    return ServiceLifetime.Singleton;
                case "InstancePerLifetimeScope" or "InstancePerRequest":
                    return ServiceLifetime.Scoped;
                case "InstancePerDependency":
                    return ServiceLifetime.Transient;
            }
        }

        return ServiceLifetime.Unknown;
    }

    private static ITypeSymbol? FluentService(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        for (var next = Next(call); next is not null; next = Next(next))
        {
            if (NameOf(next) is GenericNameSyntax { Identifier.ValueText: "As", TypeArgumentList.Arguments: [var service, ..] })
                return model.GetTypeInfo(service, cancellation).Type;
        }

        return null;
    }

    private static InvocationExpressionSyntax? Next(InvocationExpressionSyntax call) =>
        call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == call ? next : null;

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) =>
        call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        };
}
