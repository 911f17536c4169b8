using System.Threading.Tasks;
using Xunit;
using Xunit.Sdk;

namespace RedisSsot.Tests.Healthy;

/// <summary>That a program which says nothing to the compiler says nothing here either.</summary>
public class HealthyTestTests
{
    private const string Locks = """
        using Medallion.Threading.Redis;

        public sealed class Locks
        {
            public RedisDistributedLock Of(string name, IDatabase database) => new RedisDistributedLock(name, database);
        }
        """;

    [Fact]
    public Task A_program_that_does_not_compile_is_refused() =>
        Assert.ThrowsAsync<EmptyException>(() => HealthyTest.IsSilent("class Cache { Missing _missing; }"));

    [Fact]
    public Task A_program_whose_library_is_not_named_is_refused() => Assert.ThrowsAsync<EmptyException>(() => HealthyTest.IsSilent(Locks));

    [Fact]
    public Task A_program_whose_library_is_named_compiles() => HealthyTest.IsSilent(Locks, Libraries.DistributedLock);

    [Fact]
    public Task A_finding_that_is_not_expected_fails() => Assert.ThrowsAnyAsync<System.Exception>(() => HealthyTest.IsSilent("""
        class Cache
        {
            object Open() => ConnectionMultiplexer.Connect("cache:6379");
        }
        """));
}
