// A stand-in for the package Microsoft.Azure.StackExchangeRedis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Azure.Core;
using Microsoft.Azure.StackExchangeRedis;
using Microsoft.Identity.Client;

namespace Azure.Core
{
    public abstract class TokenCredential { }
}

namespace Microsoft.Identity.Client
{
    public enum AzureCloudInstance { None, AzurePublic, AzureChina, AzureGermany, AzureUsGovernment }
}

namespace Microsoft.Azure.StackExchangeRedis
{
    public class AzureCacheOptions
    {
        public string? ClientId { get; set; }
        public TokenCredential? TokenCredential { get; set; }
    }
}

namespace StackExchange.Redis
{
    public static class AzureCacheForRedis
    {
        public static Action<ConfigurationOptions> ConfigureForAzure => throw null!;
        public static Task<ConfigurationOptions> ConfigureForAzureWithSystemAssignedManagedIdentityAsync(this ConfigurationOptions configurationOptions) => throw null!;
        public static Task<ConfigurationOptions> ConfigureForAzureWithUserAssignedManagedIdentityAsync(this ConfigurationOptions configurationOptions, string clientId) => throw null!;
        public static Task<ConfigurationOptions> ConfigureForAzureWithServicePrincipalAsync(this ConfigurationOptions configurationOptions, string clientId, string tenantId, string? secret = null, X509Certificate2? certificate = null, AzureCloudInstance cloud = AzureCloudInstance.AzurePublic, string? cloudUri = null) => throw null!;
        public static Task<ConfigurationOptions> ConfigureForAzureWithTokenCredentialAsync(this ConfigurationOptions configurationOptions, TokenCredential tokenCredential) => throw null!;
        public static Task<ConfigurationOptions> ConfigureForAzureAsync(this ConfigurationOptions configurationOptions, AzureCacheOptions azureCacheOptions) => throw null!;
    }
}
