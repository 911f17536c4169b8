using System;

namespace RedisSsot.Tests.Healthy;

/// <summary>
/// Libraries that work with Redis themselves, by the names of their packages and with the names and signatures of their public API.
/// </summary>
internal static partial class Libraries
{
    public const string DistributedCache = "Microsoft.Extensions.Caching.StackExchangeRedis";
    public const string OutputCaching = "Microsoft.AspNetCore.OutputCaching.StackExchangeRedis";
    public const string SignalR = "Microsoft.AspNetCore.SignalR.StackExchangeRedis";
    public const string DataProtection = "Microsoft.AspNetCore.DataProtection.StackExchangeRedis";
    public const string HealthChecks = "HealthChecks.Redis";
    public const string Hangfire = "Hangfire.Redis.StackExchange";
    public const string RedLock = "RedLockNet.SERedis";
    public const string FusionCache = "ZiggyCreatures.FusionCache.Backplane.StackExchangeRedis";
    public const string DistributedLock = "DistributedLock.Redis";
    public const string Aspire = "Aspire.StackExchange.Redis";
    public const string Autofac = "Autofac";
    public const string Functions = "Microsoft.Azure.Functions.Worker";
    public const string OpenTelemetry = "OpenTelemetry.Instrumentation.StackExchangeRedis";

    /// <summary>The declarations that stand for the library.</summary>
    public static string SourceOf(string name) =>
        name switch
        {
            DistributedCache => DistributedCacheSource,
            OutputCaching => OutputCachingSource,
            SignalR => SignalRSource,
            DataProtection => DataProtectionSource,
            HealthChecks => HealthChecksSource,
            Hangfire => HangfireSource,
            RedLock => RedLockSource,
            FusionCache => FusionCacheSource,
            DistributedLock => DistributedLockSource,
            Aspire => AspireSource,
            Autofac => AutofacSource,
            Functions => FunctionsSource,
            OpenTelemetry => OpenTelemetrySource,
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such library"),
        };
}
