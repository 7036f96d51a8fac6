using LrtIntegration.Commands;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Pack;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>The sample drops, read by the program into a dossier in memory.</summary>
internal static class SampleQuarter
{
    private static readonly Lazy<Task<MemoryStore>> Collected = new(CollectAsync);

    public static Task<MemoryStore> StoreAsync() => Collected.Value;

    public static async Task<BriefingPack> PackAsync()
    {
        await using var program = Registration.Over(await Collected.Value);
        var order = MeetingChoice.On(new(2023, 7, 20), HandKeptFiles.Calendar(null)).Order("Concept - intern beraad");
        var deliveries = await program.GetRequiredService<EvidenceDepot>().DeliveriesAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        return PackComposer.Compose(new(order.Meeting, order.Previous, deliveries, [], order.Schemes, order.Marking));
    }

    private static async Task<MemoryStore> CollectAsync()
    {
        var store = new MemoryStore();
        await using var program = Registration.Over(store);
        await program.GetRequiredService<Collection>().CollectAsync(
            DropFolder.Read(Repository.PathOf("samples/drops"), IntakeLimits.Default),
            new Progress<CollectionStep>(),
            CancellationToken.None);
        return store;
    }
}
