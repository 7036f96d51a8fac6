using LrtIntegration.Sources;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Sources.Tables;
using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class HiddenParts
{
    private static readonly string Header = Xml.Texts(1, CoaFile.HeaderCells);
    private static readonly string Row = CoaFile.RowWithValue(2, Xml.Number("5"));

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void A_hidden_sheet_with_content_is_refused_and_nothing_is_read_from_it(string state)
    {
        var reading = CoaFile.Read(new RawWorkbook()
            .Sheet("Blad1", Header + Row)
            .Sheet("Oud", Header + CoaFile.RowWithValue(2, Xml.Number("99")), state));

        reading.OnlyFigure().Value.ShouldBe(5);
        var refusal = reading.Refusals.Single();
        refusal.Location.ShouldBe("Oud (verborgen)");
        refusal.Message.ShouldBe("Blad ‘Oud’ is verborgen en heeft inhoud; er is niets van gelezen. Maak het blad zichtbaar als het meetelt, of verwijder het.");
    }

    [Fact]
    public void A_hidden_sheet_without_content_is_nothing() =>
        CoaFile.Read(new RawWorkbook().Sheet("Blad1", Header + Row).Sheet("Leeg", Xml.Row(1), "hidden")).Refusals.ShouldBeEmpty();

    [Fact]
    public void A_hidden_row_is_refused_and_the_others_are_read()
    {
        var hidden = Xml.RowWith(3, "hidden='1'", Xml.Text("10-7-2023"), Xml.Text("land"), null, null, Xml.Text("bezetting"), null, null, Xml.Number("6"));
        var empty = Xml.RowWith(4, "hidden='1'");

        var reading = CoaFile.Read(new RawWorkbook().Sheet("Blad1", Header + Row + hidden + empty));

        reading.OnlyFigure().Value.ShouldBe(5);
        reading.Refusals.Single().ShouldBe(new Refusal(
            reading.Refusals[0].Sha256,
            "cijfers.xlsx",
            "Blad1!3:3 (verborgen rij)",
            "10-7-2023;land;;;bezetting;;;6",
            "een zichtbare rij",
            "Rij 3 van blad ‘Blad1’ is verborgen en heeft inhoud; de rij is niet gelezen. Maak de rij zichtbaar als zij meetelt (kijk ook of er een filter aan staat), of verwijder haar."));
    }

    [Fact]
    public void A_hidden_column_is_refused_once_and_not_read()
    {
        var row = Xml.Row(2, Xml.Text("3-7-2023"), Xml.Text("land"), null, null, Xml.Text("bezetting"), Xml.Text("amv"), null, Xml.Number("5"), null, Xml.Text("geschat"));

        var reading = CoaFile.Read(new RawWorkbook().Sheet("Blad1", Header + row, before: "<cols><col min='10' max='12' hidden='1'/></cols>"));

        reading.OnlyFigure().Mark.ShouldBe(Mark.None);
        var refusal = reading.Refusals.Single();
        refusal.Location.ShouldBe("Blad1!J:J (verborgen kolom)");
        refusal.Message.ShouldBe("Kolom J van blad ‘Blad1’ is verborgen en heeft inhoud; de kolom is niet gelezen. Maak de kolom zichtbaar als zij meetelt, of verwijder haar.");
    }

    [Fact]
    public void A_hidden_column_that_is_needed_is_missed_by_name()
    {
        var reading = CoaFile.Read(new RawWorkbook().Sheet("Blad1", Header + Row, before: "<cols><col min='8' max='8' hidden='true'/></cols>"));

        reading.Facts.ShouldBeEmpty();
        reading.Refusals.Select(refusal => refusal.Location).ShouldBe(["Blad1!A1:J1", "Blad1!H:H (verborgen kolom)"]);
    }

    [Fact]
    public void A_workbook_of_which_all_is_hidden_is_still_recognised()
    {
        var drop = Drops.Workbook(new RawWorkbook().Sheet("Blad1", "").Sheet("Cijfers", Header + Row, "hidden").ToBytes());

        new CoaSource().Recognises(drop).ShouldBeTrue();
        new CoaSource().Read(drop).Refusals.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Blad1!3:3 (verborgen rij)", true, 3)]
    [InlineData("Week 27!oud!12:12 (verborgen rij)", true, 12)]
    [InlineData("Blad1!J:J (verborgen kolom)", true, null)]
    [InlineData("Oud (verborgen)", true, null)]
    [InlineData("Blad1!H3", false, null)]
    public void Are_known_by_their_location(string location, bool hidden, int? row)
    {
        TableWording.IsHidden(location).ShouldBe(hidden);
        TableWording.HiddenRowIn(location).ShouldBe(row);
    }
}
