using System.Text.RegularExpressions;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Moq;
using Shouldly;
using Xunit;
using static LrtIntegration.Tests.Dossier.DropSamples;

namespace LrtIntegration.Tests.Dossier;

public sealed class ReadingsAreACache : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_second_look_reads_the_kept_reading_and_not_the_evidence()
    {
        var drop = Drop("a;b");
        var source = Source();
        await Depot(source).KeepAsync(drop, ifUnknown: null, Token);
        var first = await Depot(source).DeliveryAsync(drop.Sha256, Token);

        var second = await Depot(source).DeliveryAsync(drop.Sha256, Token);

        source.Verify(s => s.Read(It.IsAny<Drop>()), Times.Once);
        second.Reading!.Facts.ShouldBe(first.Reading!.Facts);
    }

    [Fact]
    public async Task Every_kind_of_fact_comes_back_as_it_was()
    {
        var drop = Drop("a;b");
        var trace = new Trace(drop.Sha256, drop.FileName, "alinea 31", "“één” \n\t<b> \\ 🙂");
        var area = new Area(AreaLevel.Location, "a|b;\"c", "Ter Apel");
        var day = new DateOnly(2023, 7, 20);
        Fact[] facts =
        [
            Figure(drop, 1234.5m), Figure(drop, 0), Figure(drop, null), Figure(drop, -12),
            new GrantApplication("GG-1", area, day, GrantStatus.Reclaimed, day, 9, 0, 0, trace),
            new GrantApplication("GG-2", area, day, GrantStatus.Submitted, null, 7, 35_000.55m, null, trace),
            new Signal(area, day, "o", "t", "g", Ask.Action, "s", "b", "m", "u", "r", true, trace),
            new Signal(area, null, "", "", "", Ask.Decision, "", "", "", "", "", false, trace),
            new AgendaItem(0, "Opening", trace), new Attendee("", "BZK", trace),
            new Decision(null, 1, "t", "q", trace), new Commitment(day, 2, "COA", "t", "q", "", trace), new Question(day, 3, "VNG", "", "t", "q", trace),
        ];
        Refusal[] refusals = [new(drop.Sha256, "a.csv", "regel 3", "x", "een getal", "Zo niet.")];
        Remark[] remarks = [new("sumOfShelters", "regel 4", "Telt niet op.")];
        var source = Source(_ => new Reading(SourceName.Minutes, facts, refusals, remarks));
        await Depot(source).KeepAsync(drop, ifUnknown: null, Token);
        await Depot(source).DeliveryAsync(drop.Sha256, Token);

        var kept = (await Depot(new Mock<ISource>()).DeliveryAsync(drop.Sha256, Token)).Reading!;

        kept.Source.ShouldBe(SourceName.Minutes);
        kept.Facts.ShouldBe(facts);
        kept.Refusals.ShouldBe(refusals);
        kept.Remarks.ShouldBe(remarks);
        facts.Select(fact => fact.GetType()).Distinct().Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name)))
            .ShouldBe(typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact))).OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("^.*$", "")]
    [InlineData("^.*$", "{\"for\":")]
    [InlineData("^.*$", "[]")]
    [InlineData("^.*$", "null")]
    [InlineData("\\[\\[.*?\\]\\]", "[{\"is\":\"unheard\"}]")]
    [InlineData("\\[\\[.*?\\]\\]", "[[]]")]
    [InlineData("\\[\\[.*?\\]\\]", "7")]
    [InlineData("2023-07-03", "2023-07-33")]
    [InlineData("Municipality", "Village")]
    [InlineData(",[0-9]+,", ",1e999,")]
    [InlineData(",[0-9]+,", ",\"1\",")]
    [InlineData("\\]\\]", ",\"more\"]]")]
    public async Task A_damaged_reading_is_read_again_from_the_evidence(string piece, string damage)
    {
        var drop = Drop("a;b");
        var source = Source();
        await Depot(source).KeepAsync(drop, ifUnknown: null, Token);
        await Depot(source).DeliveryAsync(drop.Sha256, Token);
        var path = $"readings/{drop.Sha256}/{RulesVersion.Current}.json";
        var whole = await File.ReadAllTextAsync(folder.Of(path), Token);
        var damaged = Regex.Replace(whole, piece, damage, RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        damaged.ShouldNotBe(whole, StringComparer.Ordinal);
        folder.Write(path, damaged);

        (await Depot(source).DeliveryAsync(drop.Sha256, Token)).Reading!.Facts.ShouldHaveSingleItem();

        source.Verify(s => s.Read(It.IsAny<Drop>()), Times.Exactly(2));
        (await File.ReadAllTextAsync(folder.Of(path), Token)).ShouldBe(whole);
    }

    [Fact]
    public async Task An_earlier_arrival_that_comes_later_is_the_one_it_is_read_under()
    {
        var late = Drop("a;b", "z.eml#1", "x@coa.nl", new DateTimeOffset(2023, 7, 4, 0, 0, 0, TimeSpan.Zero));
        var early = Drop("a;b", "a.eml#deel 1", "x@coa.nl", new DateTimeOffset(2023, 7, 3, 0, 0, 0, TimeSpan.Zero));
        await Depot(Source()).KeepAsync(late, ifUnknown: null, Token);
        await Depot(Source()).DeliveryAsync(late.Sha256, Token);
        await Depot(Source()).KeepAsync(early, ifUnknown: null, Token);

        var delivery = await Depot(Source()).DeliveryAsync(late.Sha256, Token);

        delivery.Reading!.Facts.ShouldHaveSingleItem().Trace.FileName.ShouldBe("a.eml#deel 1");
    }

    [Fact]
    public async Task Two_senders_of_the_same_words_have_each_said_them()
    {
        var source = Source(drop => new Reading(SourceName.Prt, [Figure(drop, 1), new Attendee("", drop.Arrival.Sender!, Figure(drop, 1).Trace)], [], []));
        await Depot(source).KeepAsync(Drop("Geen signalen.", "1.eml#tekst", "prt@drenthe.nl"), ifUnknown: null, Token);
        await Depot(source).KeepAsync(Drop("Geen signalen.", "2.eml#tekst", "prt@zeeland.nl"), ifUnknown: null, Token);

        var facts = (await Depot(source).DeliveryAsync(Drop("Geen signalen.").Sha256, Token)).Reading!.Facts;

        facts.OfType<Attendee>().Select(attendee => attendee.Body).ShouldBe(["prt@drenthe.nl", "prt@zeeland.nl"]);
        facts.OfType<Figure>().ShouldHaveSingleItem();
        facts.ShouldBe((await Depot(source).DeliveryAsync(Drop("Geen signalen.").Sha256, Token)).Reading!.Facts, "read and kept say the same");
    }

    [Fact]
    public async Task What_was_just_read_needs_no_store_until_a_pack_is_made_of_it()
    {
        var drop = Drop("a;b");
        var store = new CountingStore(new FolderStore(folder.Path));
        var depot = Depot(Source(), store);
        await depot.KeepAsync(drop, ifUnknown: null, Token);
        var entry = (await depot.OpenAsync(drop.Sha256, Token)).Entry;
        store.Forget();

        (await depot.DeliveriesAsync([entry], Token).SingleAsync(Token)).Reading!.Facts.ShouldHaveSingleItem();
        store.Reads.ShouldBeEmpty();
        (await depot.DeliveriesAsync([entry], Token).SingleAsync(Token)).Reading!.Facts.ShouldHaveSingleItem();
        store.Reads.ShouldHaveSingleItem().ShouldStartWith("readings/");
    }

    [Fact]
    public async Task Of_much_that_was_just_read_no_more_stays_in_memory_than_fits()
    {
        const int FactsInOne = 30_000;
        var store = new CountingStore(new FolderStore(folder.Path));
        var depot = Depot(Source(drop => new Reading(SourceName.Coa, [.. Enumerable.Repeat(Figure(drop, 1), FactsInOne)], [], [])), store);
        var entries = new List<IndexEntry>();
        foreach (var text in (string[])["a", "b", "c", "d", "e"])
        {
            await depot.KeepAsync(Drop(text), ifUnknown: null, Token);
            entries.Add((await depot.OpenAsync(Drop(text).Sha256, Token)).Entry);
        }

        store.Forget();

        (await depot.DeliveriesAsync(entries, Token).CountAsync(Token)).ShouldBe(5);
        store.Reads.Select(path => path.Split('/')[1]).ShouldBe([Drop("d").Sha256, Drop("e").Sha256], ignoreOrder: true);
    }

    [Fact]
    public async Task What_came_again_after_it_was_read_is_not_told_from_memory()
    {
        var late = Drop("a;b", "z.eml#1", "x@coa.nl", new DateTimeOffset(2023, 7, 4, 0, 0, 0, TimeSpan.Zero));
        var early = Drop("a;b", "a.eml#deel 1", "x@coa.nl", new DateTimeOffset(2023, 7, 3, 0, 0, 0, TimeSpan.Zero));
        var depot = Depot(Source());
        await depot.KeepAsync(late, ifUnknown: null, Token);
        await depot.DeliveryAsync(late.Sha256, Token);
        await depot.KeepAsync(early, ifUnknown: null, Token);

        (await depot.DeliveryAsync(late.Sha256, Token)).Reading!.Facts.ShouldHaveSingleItem().Trace.FileName.ShouldBe("a.eml#deel 1");
    }

    [Fact]
    public async Task Evidence_that_was_damaged_in_the_dossier_is_refused_and_not_read()
    {
        var drop = Drop("a;b");
        await Depot(Source()).KeepAsync(drop, ifUnknown: null, Token);
        folder.Write($"evidence/{drop.Sha256}", "a;c");

        var delivery = await Depot(Source()).DeliveryAsync(drop.Sha256, Token);

        delivery.Reading.ShouldBeNull();
        delivery.Refusals.ShouldHaveSingleItem().Message.ShouldContain("beschadigd of weg");

        folder.Write($"evidence/{drop.Sha256}", "a;b");
        (await Depot(Source()).DeliveryAsync(drop.Sha256, Token)).Reading!.Facts.ShouldHaveSingleItem();
    }

    private EvidenceDepot Depot(Mock<ISource> source) => Depot(source, new FolderStore(folder.Path));

    private static EvidenceDepot Depot(Mock<ISource> source, IStore store) => new(store, new ReadingShelf(store, new SourceRegister([source.Object])));
}
