using System.Globalization;
using Azure.Storage.Blobs;
using LrtIntegration.Tests.Azurite;
using LrtIntegration.Tests.Commands;
using LrtIntegration.Tests.Hosting;

namespace LrtIntegration.Tests.Faults;

/// <summary>The Azurite of the fault tests, that may be stopped, with the same few drops in it and a dossier for each test.</summary>
public sealed class OwnAzurite : IAsyncDisposable
{
    private readonly Lazy<Task<AzuriteServer>> server = new(StartAsync);
    private int dossiers;

    internal Task<AzuriteServer> ServerAsync() => server.Value;

    internal string NewName() => string.Create(CultureInfo.InvariantCulture, $"dossier-{Interlocked.Increment(ref dossiers)}");

    internal async Task<BlobContainerClient> ContainerAsync(string name) => new BlobServiceClient((await server.Value).ConnectionString).GetBlobContainerClient(name);

    /// <summary>Starts the program in a folder over a dossier behind this address.</summary>
    /// <remarks>Its rehearsal is over: what it asks of the storage after this, it was asked for.</remarks>
    internal async Task<RunningProgram> StartAsync(string folder, string connectionString, string dossier)
    {
        var program = await RunningProgram.StartAsync(folder,
        [
            $"Store__ConnectionString={connectionString}",
            $"Store__Container={dossier}",
            $"Drops__ConnectionString={connectionString}",
            $"AzureWebJobsStorage={(await server.Value).ConnectionString}",
        ]);
        await program.SaidAsync("Rehearsed");
        return program;
    }

    public async ValueTask DisposeAsync()
    {
        if (server.IsValueCreated)
            await (await server.Value).DisposeAsync();
    }

    private static async Task<AzuriteServer> StartAsync()
    {
        var azurite = await AzuriteServer.StartNewAsync();
        var drops = new BlobServiceClient(azurite.ConnectionString).GetBlobContainerClient("drops");
        await drops.CreateAsync();
        await drops.UploadBlobAsync("coa.csv", BinaryData.FromString(Coa("PV20", "Groningen", "1.234")));
        await drops.UploadBlobAsync("mail.eml", BinaryData.FromString(DropTree.Mail("prt@drenthe.example", "Onderwerp: Amv\nSignaal: De opvang loopt vol.\nGevraagd aan LRT: besluit", Coa("PV22", "Drenthe", "2.345"), "coa.csv")));
        return azurite;
    }

    private static string Coa(string code, string name, string value) => $"{DropTree.CoaHeader}03-07-2023;provincie;{code};{name};bezetting;totaal;totaal;{value};personen;\n";
}
