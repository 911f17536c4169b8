using System.Linq;
using RedisSsot.Catalogue;
using Xunit;

namespace RedisSsot.Tests.Catalogue;

public class ShareTemplateTests
{
    [Theory]
    [InlineData("{connection}", "Connection")]
    [InlineData("_ => {connection}", "Text:_ => |Connection")]
    [InlineData("{type A.B}.C<{type A.D}>({connection})", "Type:A.B|Text:.C<|Type:A.D|Text:>(|Connection|Text:)")]
    [InlineData("{receiver}.X({arguments}, {connection})", "Receiver|Text:.X(|Arguments|Text:, |Connection|Text:)")]
    [InlineData("{connection}, {0}, {9}", "Connection|Text:, |Argument:0|Text:, |Argument:9")]
    [InlineData("new[] {{ {connection} }}", "Text:new[] { |Connection|Text: }")]
    [InlineData("{{{connection}}}", "Text:{|Connection|Text:}")]
    public void Is_read_part_by_part(string text, string parts) =>
        Assert.Equal(parts, string.Join("|", ShareTemplate.Parse(text, out _)!.Parts.Select(Show)));

    private static string Show(TemplatePart part) =>
        part.Kind + (part.Kind switch
        {
            TemplatePartKind.Text or TemplatePartKind.Type => ":" + part.Text,
            TemplatePartKind.Argument => ":" + part.Index,
            _ => "",
        });
}
