using System.Text;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Sources;
using Moq;
using Shouldly;
using Xunit;
using static LrtIntegration.Tests.Dossier.DropSamples;

namespace LrtIntegration.Tests.Dossier;

public sealed class EvidenceIsKeptAsItCame : IDisposable
{
    private static readonly DateTimeOffset Monday = new(2023, 7, 3, 9, 0, 0, TimeSpan.FromHours(2));
    private readonly TemporaryFolder folder = new();
    private readonly Mock<ISource> source = Source();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private FolderStore Store => new(folder.Path);

    private EvidenceDepot Depot => new(Store, new ReadingShelf(Store, new SourceRegister([source.Object])));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_same_bytes_twice_are_one_evidence_with_two_arrivals_in_order_of_time()
    {
        await Depot.KeepAsync(Drop("a;b", "los.csv"), ifUnknown: null, Token);
        await Depot.KeepAsync(Drop("a;b", "mail2.eml#bijlage 1", "b@coa.nl", Monday.AddDays(1)), ifUnknown: null, Token);
        await Depot.KeepAsync(Drop("a;b", "mail1.eml#bijlage 1", "a@coa.nl", Monday), ifUnknown: null, Token);

        var delivery = (await Depot.DeliveriesAsync(Token).ToListAsync(Token)).ShouldHaveSingleItem();

        delivery.Arrivals.Select(arrival => arrival.Origin).ShouldBe(["mail1.eml#bijlage 1", "mail2.eml#bijlage 1", "los.csv"]);
        (await Store.ReadAsync($"evidence/{delivery.Sha256}", Token))!.Content.ToArray().ShouldBe(Encoding.UTF8.GetBytes("a;b"));
    }

    [Fact]
    public async Task The_same_arrival_twice_is_one()
    {
        await Depot.KeepAsync(Drop("a;b", sender: "a@coa.nl", at: Monday), ifUnknown: null, Token);
        await Depot.KeepAsync(Drop("a;b", sender: "a@coa.nl", at: Monday), ifUnknown: null, Token);

        (await Depot.DeliveriesAsync(Token).ToListAsync(Token)).ShouldHaveSingleItem().Arrivals.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_file_too_big_to_read_is_kept_from_its_stream()
    {
        var small = Drop("a;b;c", handling: new Handling.SetAside(SetAsideKind.NotNeeded, "Te groot om te lezen."));
        var content = small.Content.ToArray();

        await Depot.KeepAsync(small with { Content = default, IsWhole = false, Oversize = () => new MemoryStream(content) }, ifUnknown: null, Token);

        (await Store.ReadAsync($"evidence/{small.Sha256}", Token))!.Content.ToArray().ShouldBe(content);
        (await Depot.DeliveryAsync(small.Sha256, Token)).Handling.ShouldBe(new Handling.SetAside(SetAsideKind.NotNeeded, "Te groot om te lezen."));
    }

    [Fact]
    public async Task A_file_that_could_not_be_opened_leaves_its_arrival_and_no_evidence()
    {
        var unreadable = Drop("", "geheim.csv", handling: new Handling.SetAside(SetAsideKind.NotNeeded, "Geen toegang.")) with { IsWhole = false };

        await Depot.KeepAsync(unreadable, ifUnknown: null, Token);

        (await Store.ReadAsync($"evidence/{unreadable.Sha256}", Token)).ShouldBeNull();
        (await Depot.DeliveryAsync(unreadable.Sha256, Token)).First.FileName.ShouldBe("geheim.csv");
    }

    [Fact]
    public async Task Deliveries_come_in_order_of_hash()
    {
        foreach (var i in Enumerable.Range(0, 20))
            await Depot.KeepAsync(Drop($"drop {i}"), ifUnknown: null, Token);

        var hashes = await Depot.DeliveriesAsync(Token).Select(delivery => delivery.Sha256).ToListAsync(Token);

        hashes.Count.ShouldBe(20);
        hashes.ShouldBe(hashes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_came_in_once_to_be_read_is_read_however_else_it_came()
    {
        await Depot.KeepAsync(Drop("a;b", "a.eml#1", at: Monday, handling: new Handling.SetAside(SetAsideKind.NotNeeded, "Handtekening.")), ifUnknown: null, Token);
        await Depot.KeepAsync(Drop("a;b", "b.csv"), ifUnknown: null, Token);

        var delivery = (await Depot.DeliveriesAsync(Token).ToListAsync(Token)).ShouldHaveSingleItem();

        delivery.Handling.ShouldBe(new Handling.Read());
        delivery.Reading!.Facts.ShouldHaveSingleItem().Trace.FileName.ShouldBe("b.csv");
    }

    [Fact]
    public async Task What_was_set_aside_is_not_offered_to_the_sources()
    {
        await Depot.KeepAsync(Drop("logo", handling: new Handling.SetAside(SetAsideKind.NotNeeded, "Handtekening.")), ifUnknown: null, Token);

        var delivery = (await Depot.DeliveriesAsync(Token).ToListAsync(Token)).ShouldHaveSingleItem();

        delivery.Reading.ShouldBeNull();
        delivery.Refusals.ShouldBeEmpty();
        source.Verify(s => s.Recognises(It.IsAny<Drop>()), Times.Never);
    }

    [Fact]
    public async Task A_damaged_arrival_is_told_and_never_skipped()
    {
        var drop = Drop("a;b");
        folder.Write($"arrivals/{drop.Sha256}/0.json", "{");

        var error = await Should.ThrowAsync<InvalidDataException>(async () => await Depot.DeliveriesAsync(Token).ToListAsync(Token));

        error.Message.ShouldStartWith("Het dossier is beschadigd: arrivals/");
    }
}
