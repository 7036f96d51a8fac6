using LrtIntegration.Pack;
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

        given.Ruled(LrtIntegration.Sources.RulingKind.Explain, id, "dat is de titel").Pack()
            .Attention.Select(item => item.Rule).ShouldBe(["explained"]);
    }
}
