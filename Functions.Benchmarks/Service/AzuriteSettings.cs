using LrtIntegration.Tests.Azurite;

namespace LrtIntegration.Benchmarks.Service;

/// <summary>The settings of a program whose dossier, drops and queues are in Azurite.</summary>
internal static class AzuriteSettings
{
    public static string[] Of(AzuriteServer azurite, string dossier) => Of(azurite.ConnectionString, azurite, dossier);

    /// <param name="blobs">How the program reaches the blobs.</param>
    public static string[] Of(string blobs, AzuriteServer azurite, string dossier) =>
    [
        $"Store__ConnectionString={blobs}",
        $"Store__Container={dossier}",
        $"Drops__ConnectionString={blobs}",
        $"Drops__Container={dossier}-drops",
        $"AzureWebJobsStorage={azurite.ConnectionString}",
    ];
}
