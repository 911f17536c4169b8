using System.Threading.Tasks;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.References;

/// <summary>RSSOT2003: aliases of types without a name, which C# 12 allows.</summary>
public class AliasOfAnyTypeFixTests
{
    [Theory]
    [InlineData("(Chat.Auth.AuthRedisManager Manager, int Number)", "Any A; System.Collections.Generic.List<Any> B; Any M(Any x) => x;")]
    [InlineData("Chat.Auth.AuthRedisManager[]", "Any A; Any[] B; Any M(Any x) => x;")]
    [InlineData("Chat.Auth.AuthRedisKey?", "Any A; Any[] B; Any M(Any x) => x;")]
    [InlineData("Chat.Auth.AuthRedisManager[,][]", "Any A; object B = typeof(Any);")]
    public Task An_alias_of_any_type_is_written_out(string type, string members) => Language.Knows(12)
        ? DirectiveProgram.Of($"using Any = {type};\n\nclass Subject {{ {members} }}\n").Becomes($"class Subject {{ {members.Replace("Any", type)} }}\n")
        : Task.CompletedTask;

    [Fact]
    public Task A_pointer_is_written_out() => Language.Knows(12)
        ? DirectiveProgram.Of("using unsafe Keys = Chat.Auth.AuthRedisKey*;\n\nunsafe class Subject { Keys A; Keys* B; }\n").Becomes("unsafe class Subject { Chat.Auth.AuthRedisKey* A; Chat.Auth.AuthRedisKey** B; }\n")
        : Task.CompletedTask;

    [Theory]
    [InlineData("Chat.Auth.AuthRedisManager[]", "object A = new Any[3];", "Any[3]")]
    [InlineData("Chat.Auth.AuthRedisManager[]", "Any[,] A;", "Any[,]")]
    [InlineData("(Chat.Auth.AuthRedisManager, int)", "bool A() => Any.Equals(1, 2);", "Any.Equals")]
    public Task What_cannot_be_written_out_is_left(string type, string members, string place) => Language.Knows(12)
        ? DirectiveProgram.Of($"using Any = {type};\n\nclass Subject {{ {members} }}\n").IsLeft($"'{place}' cannot be written without the alias")
        : Task.CompletedTask;
}
