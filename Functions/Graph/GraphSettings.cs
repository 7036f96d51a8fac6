using System.Net;

namespace LrtIntegration.Graph;

/// <summary>Where Microsoft Graph is, as the setting <c>Graph__BaseUrl</c> says. The program's identity is shown only to Microsoft; a stand-in on this machine gets no token.</summary>
internal sealed record GraphSettings
{
    public const string Section = "Graph";

    // The national clouds: https://learn.microsoft.com/graph/deployments
    private static readonly string[] Clouds = ["graph.microsoft.com", "graph.microsoft.us", "dod-graph.microsoft.us", "microsoftgraph.chinacloudapi.cn"];

    public string BaseUrl { get; init; } = "https://graph.microsoft.com/v1.0";

    /// <summary>Whether it is a stand-in for tests, on this machine.</summary>
    public bool IsStandIn => Address is { Scheme: "http" } address && IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip);

    /// <summary>A Dutch sentence on what is wrong with the settings; null where nothing is.</summary>
    public string? Objection => IsStandIn || (Address is { Scheme: "https" } address && Clouds.Contains(address.Host, StringComparer.Ordinal))
        ? null
        : $"Graph__BaseUrl is geen adres van Microsoft Graph: {BaseUrl}. Laat de instelling weg, of geef voor een proef een http-adres op deze machine, zoals http://127.0.0.1:7090/v1.0.";

    private Uri? Address => Uri.TryCreate(BaseUrl, UriKind.Absolute, out var address) ? address : null;
}
