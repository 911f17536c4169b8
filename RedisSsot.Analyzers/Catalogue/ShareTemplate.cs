using System.Collections.Immutable;
using System.Linq;
using System.Text;
using RedisSsot.Settings;

namespace RedisSsot.Catalogue;

/// <summary>What a part of a template stands for.</summary>
internal enum TemplatePartKind
{
    /// <summary>Itself.</summary>
    Text,

    /// <summary><c>{connection}</c>: the expression that yields the shared connection.</summary>
    Connection,

    /// <summary><c>{type Full.Name}</c>: the name of a type, to be written as short as its place allows.</summary>
    Type,

    /// <summary><c>{receiver}</c>: what the call is made on; of an extension method in static form, its first argument.</summary>
    Receiver,

    /// <summary><c>{arguments}</c>: all arguments as they are written.</summary>
    Arguments,

    /// <summary><c>{0}</c>: the argument for the parameter of that number, the receiver not counted. Where the call leaves it out, so does the result.</summary>
    Argument,
}

/// <summary>One part of a template.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">The text, or the name of the type.</param>
/// <param name="Index">The number of the parameter.</param>
internal sealed record TemplatePart(TemplatePartKind Kind, string Text = "", int Index = -1);

/// <summary>C# with placeholders in braces; a brace of the code itself is written twice.</summary>
internal sealed record ShareTemplate(ImmutableArray<TemplatePart> Parts)
{
    /// <summary>Reads a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="reason">Why there is none.</param>
    /// <returns>The template, or null when it cannot be read.</returns>
    public static ShareTemplate? Parse(string text, out string reason)
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('{' or '}'))
            {
                literal.Append(c);
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == c)
            {
                literal.Append(c);
                i++;
                continue;
            }

            var end = c == '{' ? text.IndexOf('}', i) : -1;
            if (end < 0)
            {
                reason = $"a '{c}' is alone; a brace of the code itself is written twice";
                return null;
            }

            var name = text.Substring(i + 1, end - i - 1);
            if (Placeholder(name) is not { } part)
            {
                reason = $"'{{{Words.Shown(name)}}}' is none of {{connection}}, {{type Full.Name}}, {{receiver}}, {{arguments}} and {{0}}";
                return null;
            }

            Flush();
            parts.Add(part);
            i = end;
        }

        Flush();
        if (!parts.Any(part => part.Kind == TemplatePartKind.Connection))
        {
            reason = "the template does not mention {connection}, so nothing would be shared";
            return null;
        }

        reason = "";
        return new(parts.ToImmutable());

        void Flush()
        {
            if (literal.Length > 0)
                parts.Add(new(TemplatePartKind.Text, literal.ToString()));
            literal.Clear();
        }
    }

    /// <summary>The template as it was written.</summary>
    public override string ToString() =>
        string.Concat(Parts.Select(part => part.Kind switch
        {
            TemplatePartKind.Text => part.Text.Replace("{", "{{").Replace("}", "}}"),
            TemplatePartKind.Type => $"{{type {part.Text}}}",
            TemplatePartKind.Argument => $"{{{part.Index}}}",
            _ => $"{{{part.Kind.ToString().ToLowerInvariant()}}}",
        }));

    private static TemplatePart? Placeholder(string name) =>
        name switch
        {
            "connection" => new(TemplatePartKind.Connection),
            "receiver" => new(TemplatePartKind.Receiver),
            "arguments" => new(TemplatePartKind.Arguments),
            [>= '0' and <= '9'] => new(TemplatePartKind.Argument, Index: name[0] - '0'),
            _ when name.StartsWith("type ", System.StringComparison.Ordinal) && DottedName.IsMember(name.Substring("type ".Length)) => new(TemplatePartKind.Type, name.Substring("type ".Length)),
            _ => null,
        };
}
