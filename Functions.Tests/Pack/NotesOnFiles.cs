using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class NotesOnFiles
{
    private static readonly BriefingPack Some = Given.Nothing.With(Delivered.Coa("a.csv")
        .Figure("2023-07-10", 100)
        .Remark("textOutsideTable", "regel 1", "Deze tekst staat buiten de tabel: ‘COA weekcijfers’.")
        .Remark("sumOfShelters", "regel 7, kolom Waarde", "De opvangvormen tellen niet op tot het totaal."))
        .Pack();

    [Fact]
    public void WhatOnlyAccountsForTheFormOfAFileStandsAtThatFile()
    {
        Some.Evidence.Single().Text.ShouldEndWith("Toelichting bij het bestand: regel 1: Deze tekst staat buiten de tabel: ‘COA weekcijfers’.");
        Plain.Chapter(Some, "verantwoording").ShouldContain("Toelichting bij het bestand: regel 1: Deze tekst staat buiten de tabel: ‘COA weekcijfers’.");
    }

    [Fact]
    public void WhatAMemberMustKnowStandsAmongTheAttention() =>
        Some.Attention.Select(item => item.Rule).ShouldBe(["sumOfShelters"]);

    [Fact]
    public void ARuleThatNobodySortedIsForMembers() =>
        Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-10", 100).Remark("somethingNew", "", "Let hierop.")).Pack()
            .Attention.Single().Text.ShouldBe("a.csv: Let hierop.");

    [Fact]
    public void AnExplanationOfANoteIsNotIgnored()
    {
        var given = Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-10", 100).Remark("textOutsideTable", "regel 1", "Buiten de tabel."));
        var id = $"att-{given.Pack().Evidence.Single().Sha256[..12]}-{StableId.Short("textOutsideTable", "regel 1")}";

        given.Ruled(RulingKind.Explain, id, "dat is de titel").Pack()
            .Attention.Select(item => item.Rule).ShouldBe(["explained"]);
    }

    [Fact]
    public void WhatIsSaidOfAWholeFileBearsNoPlace() =>
        Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-10", 100).Remark("documentAuthor", "", "De auteur staat in het bestand.")).Pack()
            .Evidence.Single().Text.ShouldEndWith(" Toelichting bij het bestand: De auteur staat in het bestand.");

    [Theory]
    [InlineData("regel 2", "Dit is het totaal.", true)]
    [InlineData("regel 2, kolom Peildatum", "Dit is het totaal.", true)]
    [InlineData("regel 3", "Dit is het totaal.", false)]
    [InlineData("", "Dit is het totaal.", false)]
    [InlineData("", "Emmen: 3 amv.", true)]
    [InlineData("regel 9", "In gm0114 gaat het om 3 minderjarigen.", true)]
    [InlineData("", "Emmen telt 3 plekken.", false)]
    [InlineData("", "Assen: 3 amv.", false)]
    public void WhatCouldGiveAwayASmallNumberIsToldWithoutItsWords(string location, string text, bool hidden) =>
        NoteBeside("regel 2, kolom Waarde", location, text).Contains(text, StringComparison.Ordinal).ShouldBe(!hidden);

    [Theory]
    [InlineData("Blad1!B14", true)]
    [InlineData("Blad1!B15", false)]
    [InlineData("Blad2!B14", false)]
    public void AlsoInAWorkbook(string location, bool hidden) =>
        NoteBeside("Blad1!D14", location, "Dit is het totaal.").Contains("Dit is het totaal.", StringComparison.Ordinal).ShouldBe(!hidden);

    private static string NoteBeside(string place, string location, string text)
    {
        var file = Delivered.Coa("a.csv");
        var three = new Figure(Given.Day("2023-07-10"), WholePack.Emmen, Indicator.Occupancy, PopulationGroup.UnaccompaniedMinors, Shelter.Total, 3, "personen", Mark.None, new(file.Delivery.Sha256, "a.csv", place, "3"));
        return Given.Nothing.With(file.Fact(three).Remark("sumOfShelters", location, text)).Pack().Attention.Single(item => item.Rule == "sumOfShelters").Text;
    }
}
