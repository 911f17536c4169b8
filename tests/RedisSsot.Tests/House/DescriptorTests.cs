using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Xunit;

namespace RedisSsot.Tests.House;

public class DescriptorTests
{
    [Fact]
    public void There_are_rules() => Assert.NotEmpty(Descriptors.All);

    [Fact]
    public void Every_descriptor_is_among_all() =>
        Assert.Equal(
            typeof(Descriptors).GetFields().Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => (DiagnosticDescriptor?)field.GetValue(null)).OrderBy(descriptor => descriptor!.Id),
            Descriptors.All);

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = Descriptors.All.Select(descriptor => descriptor.Id).ToList();
        Assert.Equal(ids.Distinct().Order(System.StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Ids_have_four_digits() => Assert.All(Descriptors.All, descriptor => Assert.Matches("^RSSOT[0-9]{4}$", descriptor.Id));

    [Fact]
    public void Titles_have_no_final_period() => Assert.All(Descriptors.All, descriptor => Assert.DoesNotMatch(@"\.$|^$", Title(descriptor)));

    [Fact]
    public void Messages_have_no_final_period() => Assert.All(Descriptors.All, descriptor => Assert.DoesNotMatch(@"\.$|^$", Message(descriptor)));

    [Fact]
    public void Messages_say_more_than_titles() => Assert.All(Descriptors.All, descriptor => Assert.NotEqual(Title(descriptor), Message(descriptor)));

    [Fact]
    public void Messages_name_what_they_are_about() => Assert.All(Descriptors.All, descriptor => Assert.Contains("'{0}'", Message(descriptor)));

    [Fact]
    public void Descriptions_are_sentences() =>
        Assert.All(Descriptors.All, descriptor => Assert.Matches(new Regex(@"^[A-Z].*\.$"), descriptor.Description.ToString(null)));

    private static string Title(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(null);

    private static string Message(DiagnosticDescriptor descriptor) => descriptor.MessageFormat.ToString(null);
}
