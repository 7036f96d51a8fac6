using Azure.Storage.Blobs;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LrtIntegration.Tests.Intake;

/// <summary>A drop box in Azurite with a dossier beside it.</summary>
internal sealed class DropBoxBench(BlobContainerClient container, IStore store, IntakeLimits? limits = null)
{
    public IStore Store { get; } = store;

    public DropRound Round { get; } = new(
        new BlobDropBox(container, limits ?? IntakeLimits.Default),
        new TakenDrops(store),
        Registration.Over(store).GetRequiredService<Collection>(),
        NullLogger<DropRound>.Instance);

    public Task TellAsync(string name) => Round.FollowAsync(DropBoxEvents.EventGrid(name, container.Name), CancellationToken.None);

    /// <summary>The whole dossier: a line for each path, with the bytes under it.</summary>
    public async Task<IReadOnlyList<string>> DossierAsync()
    {
        var lines = new List<string>();
        await foreach (var path in Store.ListAsync("", CancellationToken.None))
            lines.Add($"{path} {Convert.ToHexString((await Store.ReadAsync(path, CancellationToken.None))!.Content.Span)}");
        return lines;
    }

    public async Task<IReadOnlyList<string>> PathsAsync(string prefix) =>
        await Store.ListAsync(prefix, CancellationToken.None).ToListAsync();
}
