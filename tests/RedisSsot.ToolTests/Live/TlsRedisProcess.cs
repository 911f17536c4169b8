using System;
using System.IO;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;

namespace RedisSsot.ToolTests.Live;

/// <summary>A real <c>redis-server</c> that only talks TLS, with a certificate that it signed itself.</summary>
public sealed class TlsRedisProcess : RedisProcess
{
    /// <summary>The certificate, for those who trust it.</summary>
    internal string Certificate => Folder["certificate.pem"];

    private protected override string[] Listening =>
        ["--port", "0", "--tls-port", $"{Port}", "--tls-cert-file", Certificate, "--tls-key-file", Folder["key.pem"], "--tls-ca-cert-file", Certificate, "--tls-auth-clients", "no"];

    public override Task InitializeAsync()
    {
        using var key = RSA.Create(2048);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=redis", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Certificate, certificate.ExportCertificatePem());
        File.WriteAllText(Folder["key.pem"], key.ExportPkcs8PrivateKeyPem());
        return base.InitializeAsync();
    }
}
