using RedisSsot.Settings;
using Xunit;

namespace RedisSsot.Tests.Settings;

public class DocumentationIdTests
{
    [Theory]
    [InlineData("M:A.B.C(System.String)", "A.B", "C", "C")]
    [InlineData("M:A.B.C", "A.B", "C", "C")]
    [InlineData("M:A.B.C``1(A.D{``0})", "A.B", "C``1", "C")]
    [InlineData("M:A.B`2.C(`0,System.String[])", "A.B`2", "C", "C")]
    [InlineData("M:A.B.#ctor", "A.B", "#ctor", "B")]
    [InlineData("M:A.B`1.#ctor(System.Int32@)", "A.B`1", "#ctor", "B")]
    [InlineData("M:B`1.C(A.D)", "B`1", "C", "C")]
    [InlineData("P:A.B.C", "A.B", "C", "C")]
    [InlineData("P:A.B.Item(System.Int32)", "A.B", "Item", "Item")]
    [InlineData("T:A.B", "A.B", null, "B")]
    [InlineData("T:B`1", "B`1", null, "B")]
    [InlineData("M:A.B.op_Implicit(A.B)~A.C", "A.B", "op_Implicit", "op_Implicit")]
    public void Is_taken_apart(string text, string type, string? member, string name)
    {
        var id = DocumentationId.Parse(text)!;
        Assert.Equal((text, type, member, name), (id.Text, id.Type, id.Member, id.Name));
    }

    [Theory]
    [InlineData("M:A.RedisTriggerAttribute.#ctor(System.String)", "RedisTrigger")]
    [InlineData("T:A.RedisTriggerAttribute", "RedisTrigger")]
    [InlineData("T:A.Attribute", null)]
    [InlineData("M:A.B.GetAttribute", null)]
    [InlineData("M:A.RedisTriggerAttribute.Open", null)]
    public void Attributes_have_a_second_name(string text, string? name) => Assert.Equal(name, DocumentationId.Parse(text)!.AttributeName);

    [Theory]
    [InlineData("")]
    [InlineData("M:")]
    [InlineData("M:A")]
    [InlineData("N:A.B")]
    [InlineData("!:A.B")]
    [InlineData("m:A.B")]
    [InlineData("A.B.C")]
    [InlineData("M:A..B")]
    [InlineData("M:.A.B")]
    [InlineData("M:A.B.")]
    [InlineData("M:A.1B")]
    [InlineData("M:A.B ")]
    [InlineData("M:A.B(C, D)")]
    [InlineData("M:A.B(C")]
    [InlineData("M:A.B)C(")]
    [InlineData("M:A.B(C{D)}")]
    [InlineData("M:A.B(C)D")]
    [InlineData("M:A.B()C")]
    [InlineData("T:A.B(C)")]
    [InlineData("M:A.B\0.C")]
    public void What_is_none_is_none(string text) => Assert.Null(DocumentationId.Parse(text));

    [Fact]
    public void Equal_texts_are_equal_ids()
    {
        Assert.Equal(DocumentationId.Parse("T:A.B"), DocumentationId.Parse("T:A.B"));
        Assert.NotEqual(DocumentationId.Parse("T:A.B"), DocumentationId.Parse("T:A.C"));
    }
}
