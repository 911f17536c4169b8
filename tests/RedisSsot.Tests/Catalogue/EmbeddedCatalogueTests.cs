using System;
using System.Collections.Generic;
using System.Linq;
using RedisSsot.Catalogue;
using RedisSsot.Settings;
using Xunit;

namespace RedisSsot.Tests.Catalogue;

/// <summary>What holds for all texts that ship with the product.</summary>
public class EmbeddedCatalogueTests
{
    /// <summary>How many members of each library were found when it was read. A number changes when somebody adds an entry on purpose.</summary>
    private static readonly SortedDictionary<string, Counts> Libraries = new(StringComparer.Ordinal)
    {
        [".NET Aspire Redis client integrations"] = new(0, 0, 8, 0),
        ["ABP"] = new(0, 0, 1, 0),
        ["ASP.NET Core Data Protection on Redis"] = new(0, 0, 3, 0),
        ["ASP.NET Core SignalR Redis backplane"] = new(0, 0, 5, 1),
        ["ASP.NET Core SignalR Redis backplane (2.1/2.2 package)"] = new(0, 0, 4, 0),
        ["ASP.NET Core output caching on Redis"] = new(0, 0, 4, 0),
        ["ASP.NET SignalR 2 (classic)"] = new(0, 0, 6, 0),
        ["ASP.NET SignalR 2 (classic) Redis"] = new(1, 0, 0, 0),
        ["ASP.NET SignalR 2 (classic) StackExchangeRedis"] = new(1, 0, 0, 0),
        ["Akka.Persistence.Redis"] = new(0, 0, 3, 0),
        ["AspNetCore.HealthChecks.Redis"] = new(0, 0, 3, 0),
        ["Azure Functions Redis extension"] = new(0, 0, 5, 0),
        ["BeetleX.Redis"] = new(0, 6, 0, 2),
        ["Brighter Redis"] = new(0, 0, 2, 0),
        ["CAP Redis Streams"] = new(0, 0, 4, 0),
        ["CSRedisCore"] = new(13, 7, 1, 4),
        ["CacheManager"] = new(0, 0, 4, 0),
        ["CacheTower"] = new(0, 0, 9, 0),
        ["CachingFramework.Redis"] = new(0, 0, 13, 1),
        ["DistributedLock.Redis"] = new(0, 0, 7, 0),
        ["EFCoreSecondLevelCacheInterceptor"] = new(0, 0, 4, 0),
        ["EasyCaching"] = new(0, 0, 10, 0),
        ["Foundatio.Redis"] = new(0, 0, 9, 0),
        ["FreeRedis"] = new(1, 8, 0, 2),
        ["FusionCache"] = new(0, 0, 9, 0),
        ["Hangfire.Redis.StackExchange"] = new(0, 0, 8, 0),
        ["HotChocolate Redis subscriptions"] = new(0, 0, 2, 0),
        ["IdentityServer4.Contrib.RedisStore"] = new(0, 0, 4, 0),
        ["MassTransit Redis saga repository"] = new(0, 2, 5, 0),
        ["Microsoft distributed cache (Redis)"] = new(0, 0, 4, 1),
        ["Microsoft distributed cache (Redis), 1.x/2.x package"] = new(0, 0, 4, 0),
        ["Microsoft.Azure.StackExchangeRedis"] = new(0, 0, 6, 0),
        ["Microsoft.Garnet client"] = new(10, 0, 0, 2),
        ["MiniProfiler Redis storage"] = new(0, 0, 3, 0),
        ["NRedisStack"] = new(0, 0, 1, 0),
        ["NewLife.Redis"] = new(1, 17, 12, 0),
        ["OpenTelemetry Redis instrumentation"] = new(0, 0, 9, 0),
        ["Orleans Redis providers"] = new(0, 0, 36, 0),
        ["Rebus.Redis (community)"] = new(0, 0, 3, 0),
        ["RedLock.net"] = new(0, 0, 4, 0),
        ["Redis.OM"] = new(0, 0, 3, 0),
        ["RedisBoost"] = new(4, 3, 0, 2),
        ["RedisRateLimiting"] = new(0, 0, 1, 0),
        ["Rediska"] = new(2, 0, 0, 0),
        ["Semantic Kernel Redis connector"] = new(0, 0, 4, 0),
        ["Serilog.Sinks.Redis.List (community)"] = new(0, 0, 1, 0),
        ["Serilog.Sinks.RedisStream (community)"] = new(0, 0, 2, 0),
        ["ServiceStack.Redis"] = new(18, 23, 0, 5),
        ["SharpRedis"] = new(0, 4, 0, 0),
        ["Sider"] = new(5, 13, 0, 0),
        ["SlimMessageBus Redis"] = new(0, 0, 2, 0),
        ["StackExchange.Redis"] = new(14, 4, 0, 10),
        ["StackExchange.Redis.Extensions"] = new(0, 4, 6, 1),
        ["Steeltoe Connectors"] = new(0, 0, 4, 0),
        ["Wolverine Redis transport"] = new(0, 0, 6, 0),
        ["WorkflowCore.Providers.Redis"] = new(0, 0, 8, 0),
    };

    public static TheoryData<string> Names => [.. EmbeddedCatalogue.Texts().Select(text => text.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_has_no_problem(string name) =>
        Assert.Empty(CatalogueParser.Parse(EmbeddedCatalogue.Texts().Single(text => text.Key == name).Value).Problems);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_is_about_one_library_and_says_first_what_to_know_of_it(string name)
    {
        var text = EmbeddedCatalogue.Texts().Single(text => text.Key == name).Value;
        Assert.StartsWith("# ", text);
        Assert.Single(CatalogueParser.Parse(text).Entries.Select(entry => entry.Library).Distinct());
    }

    [Fact]
    public void All_libraries_are_there_with_all_their_members() =>
        Assert.Equal(
            Libraries.Select(library => $"{library.Key}: {library.Value}"),
            EmbeddedCatalogue.Entries.GroupBy(entry => entry.Library).OrderBy(library => library.Key, StringComparer.Ordinal).Select(library => $"{library.Key}: {Counts.Of(library)}"));

    [Fact]
    public void Each_library_has_a_package() => Assert.All(EmbeddedCatalogue.Entries, entry => Assert.NotEmpty(entry.Packages));

    [Fact]
    public void No_id_has_two_entries_in_different_texts() =>
        Assert.Empty(EmbeddedCatalogue.Entries.GroupBy(entry => entry.Id.Text).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void What_makes_a_library_share_belongs_to_a_type_that_the_catalogue_mentions() =>
        Assert.All(
            EmbeddedCatalogue.Entries.SelectMany(entry => entry.Unless.Concat(entry.Options)),
            id => Assert.Contains(EmbeddedCatalogue.Entries, entry => Mentions(entry.Id.Text, DocumentationId.Parse(id)!.Type)));

    [Fact]
    public void An_option_where_a_finding_may_lie_has_an_entry() =>
        Assert.All(EmbeddedCatalogue.Entries.SelectMany(entry => entry.Options), id => Assert.Contains(EmbeddedCatalogue.Entries, entry => entry.Id.Text == id));

    [Fact]
    public void What_has_a_recipe_names_the_seam_that_the_recipe_uses() =>
        Assert.All(EmbeddedCatalogue.Entries.Where(entry => !entry.Shares.IsEmpty || !entry.Unless.IsEmpty), entry => Assert.NotNull(entry.Seam));

    [Fact]
    public void Only_what_is_reported_and_can_be_rewritten_has_a_recipe() =>
        Assert.All(EmbeddedCatalogue.Entries.Where(entry => !entry.Shares.IsEmpty), entry => Assert.Equal((CatalogueKind.Hidden, CatalogueFlag.Always), (entry.Kind, entry.Flag)));

    [Fact]
    public void An_option_is_replaced_by_one_that_makes_the_library_share() =>
        Assert.All(
            EmbeddedCatalogue.Entries,
            entry => Assert.All(
                entry.Shares.Where(share => share.Form == ShareForm.Option),
                share => Assert.Contains(entry.Unless, id => DocumentationId.Parse(id)!.Name == share.Target)));

    [Fact]
    public void Options_are_replaced_in_entries_of_properties_and_arguments_in_entries_of_methods() =>
        Assert.All(
            EmbeddedCatalogue.Entries,
            entry => Assert.All(entry.Shares, share => Assert.Equal(entry.Id.Text[0] == 'P', share.Form == ShareForm.Option)));

    [Fact]
    public void Some_constructors_match_whatever_parameters_they_have() =>
        Assert.Equal(
            [
                "Garnet.client.GarnetClient",
                "Garnet.client.GarnetClientSession",
                "HealthChecks.Redis.RedisHealthCheck",
                "StackExchange.Redis.Extensions.Core.Implementations.RedisCacheConnectionPoolManager",
                "StackExchange.Redis.Extensions.Core.Implementations.RedisClientFactory",
                "StackExchange.Redis.Extensions.Core.Implementations.RedisConnectionPoolManager",
                "StackExchange.Redis.Extensions.Core.StackExchangeRedisCacheClient",
            ],
            EmbeddedCatalogue.Entries.Where(entry => entry.AnyConstructor).Select(entry => entry.Type).Order(StringComparer.Ordinal));

    [Fact]
    public void The_catalogue_is_read_once() => Assert.Equal(EmbeddedCatalogue.Entries, EmbeddedCatalogue.Entries);

    private static bool Mentions(string id, string type) =>
        id.IndexOf(type, StringComparison.Ordinal) is > 0 and var at && (at + type.Length == id.Length || !char.IsLetterOrDigit(id[at + type.Length]));

    private sealed record Counts(int Connect, int Pool, int Hidden, int Close)
    {
        public static Counts Of(IEnumerable<CatalogueEntry> entries)
        {
            var kinds = entries.ToLookup(entry => entry.Kind);
            return new(kinds[CatalogueKind.Connect].Count(), kinds[CatalogueKind.Pool].Count(), kinds[CatalogueKind.Hidden].Count(), kinds[CatalogueKind.Close].Count());
        }
    }
}
