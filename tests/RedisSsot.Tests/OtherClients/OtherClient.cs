using System.Collections.Generic;
using System.Threading.Tasks;
using RedisSsot.Tests.Fixes;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.OtherClients;

/// <summary>A client that is not StackExchange.Redis: programs with it, and its accessor <c>Company.RedisManager.Client</c>.</summary>
/// <param name="Library">The stand-in.</param>
/// <param name="Usings">What each file imports.</param>
/// <param name="Type">The type of the client.</param>
/// <param name="Opening">What opens one.</param>
internal sealed record OtherClient(string Library, string Usings, string Type, string Opening)
{
    public static readonly OtherClient FreeRedis = new("FreeRedis", "using FreeRedis;", "RedisClient", "new RedisClient(Environment.GetEnvironmentVariable(\"REDIS\"))");

    public static readonly OtherClient CSRedisCore = new("CSRedisCore", "using CSRedis;", "CSRedisClient", "new CSRedisClient(Environment.GetEnvironmentVariable(\"REDIS\"))");

    public static readonly OtherClient NewLife = new("NewLifeRedis", "using NewLife.Caching;", "FullRedis", "FullRedis.Create(Environment.GetEnvironmentVariable(\"REDIS\"))");

    public static readonly OtherClient BeetleX = new("BeetleXRedis", "using BeetleX.Redis;", "RedisDB", "new RedisDB()");

    public static readonly OtherClient Garnet = new("Garnet", "using Garnet.client;", "GarnetClient", "new GarnetClient(Environment.GetEnvironmentVariable(\"REDIS\"), 6379)");

    public static readonly OtherClient ServiceStack = new("ServiceStackRedis", "using ServiceStack.Redis;", "RedisManagerPool", "new RedisManagerPool(Environment.GetEnvironmentVariable(\"REDIS\"))");

    public static readonly OtherClient Sider = new("Sider", "using Sider;", "ThreadwisePool", "new ThreadwisePool(Environment.GetEnvironmentVariable(\"REDIS\"))");

    public static readonly OtherClient SharpRedis = new("SharpRedis", "using SharpRedis;", "Redis", "Redis.UseStandalone(Environment.GetEnvironmentVariable(\"REDIS\"))");

    public static readonly OtherClient RedisBoost = new("RedisBoost", "using RedisBoost;", "IRedisClientsPool", "RedisClient.CreateClientsPool()");

    public static readonly OtherClient Rediska = new("Rediska", "using Rediska;", "SimpleConnectionFactory", "new SimpleConnectionFactory()");

    /// <summary>The client that a stand-in is of.</summary>
    public static OtherClient Of(string library) =>
        library switch
        {
            "FreeRedis" => FreeRedis,
            "CSRedisCore" => CSRedisCore,
            "NewLifeRedis" => NewLife,
            "BeetleXRedis" => BeetleX,
            "Garnet" => Garnet,
            "ServiceStackRedis" => ServiceStack,
            "Sider" => Sider,
            "SharpRedis" => SharpRedis,
            "RedisBoost" => RedisBoost,
            _ => Rediska,
        };

    /// <summary>A static property of the client.</summary>
    public TestAccessor Accessor => new(
        $$"""
        using System;
        {{Usings}}

        namespace Company;

        public static class RedisManager
        {
            public static {{Type}} Client { get; } = {{Opening}};
        }
        """,
        "Company.RedisManager.Client");

    /// <summary>Expects the findings marked with <c>[|…|]</c> and no others.</summary>
    public Task Reports(string program, TestAccessor? accessor = null, params string[] settings) => Of(program, accessor, settings).RunAsync();

    /// <summary>Expects no finding at all.</summary>
    public Task IsSilent(string program, TestAccessor? accessor = null, params string[] settings) => Of(program, accessor, settings).RunAsync();

    /// <summary>Expects what the program becomes.</summary>
    public Task Fixes(string program, string becomes) => RedisTest.Fixes(StandIn.With(Library), Text(program), Text(becomes), Accessor);

    /// <summary>Why each finding of a program is left as it is.</summary>
    public Task<IReadOnlyList<string?>> ReasonsOf(string program, TestAccessor? accessor = null, params string[] settings)
    {
        var test = Of(program, accessor, settings);
        test.TestState.AdditionalReferences.AddRange(StandIn.With(Library));
        return Reason.Of(test);
    }

    /// <summary>The same for the only finding of some statements.</summary>
    public async Task<string?> ReasonOf(string statements, TestAccessor? accessor = null) => Assert.Single(await ReasonsOf(Statements(statements), accessor));

    /// <summary>A program that runs some statements, which may use the strings <c>cs</c> and <c>other</c>.</summary>
    public static string Statements(string statements) => $$"""
        class Program
        {
            void Use(string cs, string other)
            {
                {{statements}};
            }
        }
        """;

    /// <summary>A test of a program.</summary>
    public RedisTest Of(string program, TestAccessor? accessor = null, params string[] settings)
    {
        var test = RedisTest.Of(Text(program), accessor ?? Accessor, settings);
        test.AdditionalReferences = StandIn.With(Library);
        return test;
    }

    private string Text(string program) => $"{Usings}\nusing Microsoft.Extensions.DependencyInjection;\n\n{program}";
}
