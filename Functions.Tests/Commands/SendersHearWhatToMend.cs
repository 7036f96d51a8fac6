using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Commands;

public sealed class SendersHearWhatToMend : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Letters => folder.Of("uit/refusals");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_sender_gets_one_letter_with_every_place()
    {
        var rows = string.Concat(Enumerable.Range(0, 30).Select(i => $"03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;12.{i:d2}x;personen;\n"));
        folder.Write("drops/1.eml", DropTree.Mail("Cijfers@COA.example", "Bijgaand de cijfers.", DropTree.CoaHeader + rows, "week27.csv"));
        folder.Write("drops/2.eml", DropTree.Mail("cijfers@coa.example", "En nog een.", DropTree.CoaHeader + "x;provincie;PV20;Groningen;bezetting;totaal;totaal;1;personen;\n", "week28.csv"));

        await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", folder.Of("uit"));

        var letter = Directory.GetFiles(Letters).ShouldHaveSingleItem();
        Path.GetFileName(letter).ShouldBe("cijfers-coa.example.txt");
        var text = await File.ReadAllTextAsync(letter, TestContext.Current.CancellationToken);
        text.ShouldContain("Geachte heer, mevrouw,");
        text.ShouldContain("week27.csv (30 punten)");
        text.ShouldContain("week28.csv (1 punt)");
        text.ShouldContain("12.29x");
        text.Split("Verwacht:").Length.ShouldBe(32);
        text.ShouldContain("Met vriendelijke groet,");
    }

    [Fact]
    public async Task A_file_without_a_sender_has_a_letter_of_its_own()
    {
        folder.WithCoa("drops/Wéék 27/coa (1).csv", value: "veel");

        await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", folder.Of("uit"));

        Directory.GetFiles(Letters).Select(Path.GetFileName).ShouldBe(["week-27-coa-1-.csv.txt"]);
    }

    [Fact]
    public async Task The_covering_letter_of_an_attachment_is_no_fault()
    {
        folder.Write("drops/1.eml", DropTree.Mail("cijfers@coa.example", "Bijgaand de cijfers.", DropTree.CoaHeader + "03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;1;personen;\n", "week27.csv"));

        var run = await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", folder.Of("uit"));

        run.Output.ShouldContain("| COA-cijfers        |         1 |       1 |         0 |          |");
        Directory.Exists(Letters).ShouldBeFalse();
    }

    [Fact]
    public async Task A_sender_hears_of_a_file_that_could_not_be_opened_at_all()
    {
        folder.Write("drops/1.eml", DropTree.Mail("cijfers@coa.example", "Bijgaand de cijfers.", "{\\rtf1 cijfers}", "cijfers.rtf"));

        await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", folder.Of("uit"));

        (await File.ReadAllTextAsync(Path.Combine(Letters, "cijfers-coa.example.txt"), TestContext.Current.CancellationToken))
            .ShouldContain("Dit is een RTF-document; dat wordt niet gelezen. Ons verzoek: het in Word op te slaan als .docx.");
    }

    [Fact]
    public async Task Letters_of_an_earlier_run_do_not_stay()
    {
        folder.WithCoa(value: "veel");
        await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", folder.Of("uit"));
        folder.WithCoa(value: "12");

        await TerminalRun.OfAsync("briefing", "--drops", folder.Of("drops"), "--out", folder.Of("uit"));

        Directory.Exists(Letters).ShouldBeFalse();
    }
}
