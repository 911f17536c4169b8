namespace RedisSsot.Detection;

/// <summary>In which part of the language a manager is mentioned. Reports show these words, fixes choose by them.</summary>
internal static class ReferenceKind
{
    /// <summary><c>new Manager()</c> and <c>new()</c>.</summary>
    public const string Creation = "creation";

    /// <summary><c>Manager.Instance</c>, and <c>Instance</c> alone where it is imported.</summary>
    public const string StaticAccess = "static access";

    /// <summary>A listed member, and an extension method of a listed type.</summary>
    public const string Member = "member";

    /// <summary>The declared type of something, or a part of it: an array, a tuple, a nullable type.</summary>
    public const string Type = "type";

    /// <summary>A type argument.</summary>
    public const string TypeArgument = "type argument";

    /// <summary>The constraint of a type parameter.</summary>
    public const string Constraint = "constraint";

    /// <summary>A base class or an implemented interface.</summary>
    public const string BaseType = "base type";

    /// <summary>A cast, <c>as</c>, <c>is</c> or a pattern.</summary>
    public const string TypeTest = "type test";

    /// <summary><c>typeof</c>, <c>sizeof</c> and <c>default(…)</c>.</summary>
    public const string TypeOf = "typeof";

    /// <summary><c>nameof</c>.</summary>
    public const string NameOf = "nameof";

    /// <summary>An attribute.</summary>
    public const string Attribute = "attribute";

    /// <summary>A reference in a documentation comment.</summary>
    public const string Cref = "cref";
}
