using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>What only said where to connect, in a class that stands in several files.</summary>
public class OpeningFixTestsOfParts
{
    [Theory]
    [InlineData("private string _where = System.Environment.MachineName;")]
    [InlineData("private string _where; string Name => _where;")]
    [InlineData("private const string _where = \"localhost\";")]
    public Task A_field_of_another_part_of_the_class_that_the_compiler_would_not_warn_of(string part) => Files.Fix(
        TestAccessor.Class,
        (
            "partial class Service { public IDatabase Open() => [|ConnectionMultiplexer.Connect|](_where).GetDatabase(); }",
            "partial class Service { public IDatabase Open() => RedisManager.Shared.GetDatabase(); }"),
        ($"partial class Service {{ {part} }}", $"partial class Service {{ {part} }}"));

    [Theory]
    [InlineData("string Name => null;", "")]
    [InlineData("string Name => _where;", "    private readonly string _where = \"localhost\";\n")]
    public Task A_field_goes_along_unless_another_part_of_the_class_reads_it(string part, string left) => Files.Fix(
        TestAccessor.Class,
        (
            "partial class Service\n{\n    private readonly string _where = \"localhost\";\n    public IDatabase Open() => [|ConnectionMultiplexer.Connect|](_where).GetDatabase();\n}\n",
            $"partial class Service\n{{\n{left}    public IDatabase Open() => RedisManager.Shared.GetDatabase();\n}}\n"),
        ($"partial class Service {{ {part} }}", $"partial class Service {{ {part} }}"));

    [Fact]
    public Task A_field_that_the_same_place_of_another_file_reads_is_still_used() => Files.Fix(
        TestAccessor.Class,
        (
            """
            partial class Service
            {
                private string _where = "localhost";
                public Service() { _where = "localhost"; }
                public IDatabase Open() => [|ConnectionMultiplexer.Connect|](_where).GetDatabase();
            }
            """,
            """
            partial class Service
            {
                private string _where = "localhost";
                public Service() { _where = "localhost"; }
                public IDatabase Open() => RedisManager.Shared.GetDatabase();
            }
            """),
        (
            """
            partial class Service
            {
                private string other1 = "localhost";
                public string Other() { return other1.Trim(); }
                public string Name() => /* .......................... */ _where.Trim();
            }
            """,
            """
            partial class Service
            {
                private string other1 = "localhost";
                public string Other() { return other1.Trim(); }
                public string Name() => /* .......................... */ _where.Trim();
            }
            """));
}
