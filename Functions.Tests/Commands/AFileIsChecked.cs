using LrtIntegration.Tests.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Commands;

public sealed class AFileIsChecked : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_good_file_has_nothing_to_mend()
    {
        folder.WithCoa();

        var run = await TerminalRun.OfAsync("check", folder.Of("drops/coa.csv"));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("  COA-cijfers: 1 cijfer gelezen.\n");
        run.Output.ShouldEndWith("Niets te herstellen.\n");
    }

    [Fact]
    public async Task Each_fault_is_told_with_its_place_what_stood_there_and_what_should()
    {
        folder.Write("drops/coa.csv", DropTree.CoaHeader
            + "03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;12.34;personen;\n"
            + "03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;1;personen;\n"
            + "ooit;provincie;PV20;Groningen;bezetting;totaal;totaal;1;personen;\n");

        var run = await TerminalRun.OfAsync("check", folder.Of("drops/coa.csv"));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("  - regel 2, kolom Waarde\n    gevonden: 12.34\n    verwacht: ");
        run.Output.ShouldContain("regel 4, kolom Peildatum");
        run.Output.ShouldEndWith("2 punten te herstellen.\n");
    }

    [Fact]
    public async Task A_file_of_nobody_is_told_what_was_expected()
    {
        var file = folder.Write("brief.txt", "Zomaar een brief over niets.");

        var run = await TerminalRun.OfAsync("check", file);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Dit bestand lijkt op geen van de bekende leveringen");
        run.Output.ShouldContain("    gevonden: een tekst\n");
        run.Output.ShouldEndWith("1 punt te herstellen.\n");
    }

    [Fact]
    public async Task The_parts_of_a_mail_are_checked_each()
    {
        var file = folder.Write("1.eml", DropTree.Mail("cijfers@coa.example", "Bijgaand.", DropTree.CoaHeader + "03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;1;personen;\n", "week27.csv"));

        var run = await TerminalRun.OfAsync("check", file);

        run.Output.ShouldContain("1.eml#bijlage 1\n  COA-cijfers: 1 cijfer gelezen.\n");
        run.Output.ShouldEndWith("Niets te herstellen.\n");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_at_all_is_something_to_mend()
    {
        var file = folder.Write("leeg.csv", "");

        var run = await TerminalRun.OfAsync("check", file);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Dit bestand is leeg (0 bytes). Ons verzoek: het opnieuw te sturen.");
        run.Output.ShouldEndWith("1 punt te herstellen.\n");
    }
}
