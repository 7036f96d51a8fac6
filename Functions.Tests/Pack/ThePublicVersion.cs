using System.Text;
using LrtIntegration.Pack;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Render;
using LrtIntegration.Sources;
using LrtIntegration.Tests.Render;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>The public version says that something was left out, and holds none of it.</summary>
public sealed class ThePublicVersion
{
    private static readonly string[] LeftOut = ["Zeer geheim plan", "sporthal aan de Vaart", "geheim-assen.docx", "Bakker", "s.bakker@drenthe.nl", "regietafel@drenthe.nl", "123456782", "Anna"];

    [Fact]
    public void Nothing_that_was_left_out_is_in_it()
    {
        var text = Everything(Secrets().Pack(Audience.Public));

        LeftOut.Where(words => text.Contains(words, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_byte_of_any_document_holds_it()
    {
        var documents = await Rendering.DocumentsAsync(Secrets().Pack(Audience.Public));

        documents.Select(document => document.Name).ShouldBe(["briefing.docx", "briefing.html", "briefing.pdf", "pack.json", "manifest.json"]);
        foreach (var document in documents)
            Held(document).ShouldBeEmpty(document.Name);
    }

    [Fact]
    public async Task The_documents_of_the_members_hold_it()
    {
        var documents = await Rendering.DocumentsAsync(Secrets().Pack());

        foreach (var document in documents.Where(document => document.Name is "briefing.docx" or "briefing.html" or "briefing.pdf" or "pack.json"))
            Held(document).Contains("sporthal aan de Vaart", StringComparer.Ordinal).ShouldBeTrue(document.Name);
    }

    [Fact]
    public void The_members_read_the_confidential_signal() =>
        Everything(Secrets().Pack()).ShouldContain("sporthal aan de Vaart");

    [Fact]
    public void It_says_at_each_place_that_something_was_left_out()
    {
        var pack = Secrets().Pack(Audience.Public);

        pack.Signals.Count.ShouldBe(2);
        Plain.Chapter(pack, "signalen").ShouldContain("Dit signaal is vertrouwelijk en staat niet in de openbare versie.");
        Plain.Chapter(pack, "signalen").ShouldContain("Bel [naam weggelaten]");
        pack.Held.ShouldAllBe(item => !item.KeepsBack);
    }

    [Fact]
    public void A_signal_bears_the_same_id_in_both() =>
        Secrets().Pack(Audience.Public).Signals.Select(signal => signal.Id).Order(StringComparer.Ordinal)
            .ShouldBe(Secrets().Pack().Signals.Select(signal => signal.Id).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Held(RenderedDocument document)
    {
        var all = EveryByte.Of(document.Name, document.Content);
        return LeftOut.Where(words => all.Any(text => text.Contains(Whitespace.Out(words), StringComparison.OrdinalIgnoreCase)));
    }

    private static Given Secrets()
    {
        var secret = Delivered.Prt("geheim-assen.docx").At("2023-07-05T10:00:00+02:00", "regietafel@drenthe.nl");
        var given = Given.Nothing.With(
            secret.Fact(new Signal(WholePack.Province("PV22").Area, Given.Day("2023-07-05"), "Zeer geheim plan", "opvang", "", Ask.Decision, "In de sporthal aan de Vaart.", "", "", "hoog", "", true, new(secret.Delivery.Sha256, "geheim-assen.docx", "alinea 3", "In de sporthal aan de Vaart."))),
            Delivered.Prt("groningen.eml").At("2023-07-06T10:00:00+02:00", "s.bakker@drenthe.nl")
                .Signal(WholePack.Province("PV20"), "2023-07-05", "Plekken", Ask.Decision, "Bel S. Bakker over 123456782."));
        var id = given.Pack().Signals[0].Id;
        return given with { Rulings = [new(RulingKind.Move, id, "Anna", Given.Moment("2023-07-12T10:00:00+02:00"), "op verzoek van S. Bakker", "information")] };
    }

    private static string Everything(BriefingPack pack) => Plain.Text(pack) + Encoding.UTF8.GetString(PackJson.Render(pack).Content);
}
