using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;
using static LrtIntegration.Tests.Dossier.DropSamples;

namespace LrtIntegration.Tests.Dossier;

public sealed class ArrivalsOfOlderForm : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_a_named_case_are_read_with_the_request_to_their_sender()
    {
        var hash = new string('a', 64);
        folder.Write($"arrivals/{hash}/0.json", """{"arrival":{"origin":"a.xls","fileName":"a.xls"},"handling":{"is":"setAside","reason":"Dit is een oude werkmap. Vraag de afzender om haar op te slaan als .xlsx."}}""");
        var store = new FolderStore(folder.Path);

        var delivery = await new EvidenceDepot(store, new ReadingShelf(store, new SourceRegister([Source().Object]))).DeliveryAsync(hash, Token);

        delivery.Handling.ShouldBe(new Handling.SetAside(SetAsideKind.Unnamed, "Dit is een oude werkmap.", "haar op te slaan als .xlsx."));
        delivery.Refusals.ShouldHaveSingleItem().Message.ShouldBe("Dit is een oude werkmap. Ons verzoek: haar op te slaan als .xlsx.");
    }
}
