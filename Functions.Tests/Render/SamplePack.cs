using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Tests.Render;

/// <summary>A pack made by hand that has everything a pack can have.</summary>
internal static class SamplePack
{
    private static readonly Trace Here = new("ab12", "coa-week27.csv", "regel 12, kolom Waarde", "16.260");

    private static readonly DateTimeOffset Received = new(2023, 7, 10, 9, 12, 0, TimeSpan.FromHours(2));

    public static BriefingPack Whole { get; } = With(SampleDocument.Whole);

    public static BriefingPack Empty { get; } = new(
        "2023-07-20-v1",
        new(new(2023, 7, 20), Previous: null),
        1,
        "1",
        [],
        [],
        [],
        new([], [], Budget: null),
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        [])
    {
        Document = new("Briefing LRT", "", "", [], []),
    };

    public static BriefingPack With(BriefingDocument document) => new(
        "2023-07-20-v2",
        new(new(2023, 7, 20), new(2023, 5, 23)),
        2,
        "1",
        [
            new("ab12", "coa-week27.csv", "week27/coa.eml#bijlage 1", "cijfers@coa.example", Received, "coa", EvidenceStatus.PartlyRead, "412 rijen gelezen, 1 geweigerd.", [new("week27/coa.eml#bijlage 1", "cijfers@coa.example", Received, "coa-week27.csv")]),
            new("cd34", "handtekening.png", "week27/coa.eml#bijlage 2", Sender: null, ReceivedAt: null, "other", EvidenceStatus.SetAside, "Afbeelding in een handtekening.", [new("week27/coa.eml#bijlage 2", Sender: null, ReceivedAt: null, "handtekening.png")]),
        ],
        [
            new(SourceName.Coa, "NL", CoverageStatus.Received, new(2023, 7, 3), "Ontvangen op 10 juli 2023.", new(2023, 7, 13)),
            new(SourceName.Prt, "PV22", CoverageStatus.Missing, ReferenceDate: null, "PRT Drenthe heeft niets gestuurd.", new(2023, 7, 13)),
        ],
        [
            new("fig-1", new(2023, 7, 3), AreaLevel.Country, "NL", "Nederland", Indicator.Occupancy, PopulationGroup.PermitHolders, Shelter.Total, 16260, "personen", Mark.None, Here),
            new("fig-2", new(2023, 7, 3), AreaLevel.Municipality, "GM0014", "Groningen", Indicator.Occupancy, PopulationGroup.UnaccompaniedMinors, Shelter.Total, Value: null, "personen", Mark.Secret, Here),
        ],
        new(
            [new("bzk-1", "HGG-2023-001", "GM0599", new(2023, 7, 4), GrantStatus.SupplementRequested, 8, 35000, Granted: null, Here)],
            [new(GrantStatus.SupplementRequested, 1, 35000, 0)],
            new(2023, 3_500_000, 0, 3_500_000)),
        [new("prt-1", "PV20", new(2023, 7, 6), "Doorstroomlocaties", "uitstroom", Ask.Decision, "\"Wij zien\" <geen> ruimte & vragen om é.", "Stel een kader vast.", "hoog", Confidential: false, Here, "statushouders", "Groningen", "Overleg gevoerd.", "prt-1")],
        [new("bes-1", 1, "Het verslag wordt vastgesteld.", "Het verslag van 23 mei 2023 wordt vastgesteld.", Here)],
        [new("toe-1", 3, "JenV", "JenV komt terug op het kader.", "JenV komt hier op terug.", "", CommitmentStatus.Proposed, 2, Here, new(2023, 5, 23), ["SJenV"], ["toe-0"], "", "")],
        [new("vra-1", 3, "VNG", "JenV", "Wanneer komt het kader?", "VNG vraagt wanneer het kader komt.", Here)],
        [new("figure", "fig-1", ChangeKind.Changed, "16.100", "16.260", "Correctie van COA op 10 juli 2023.")],
        [new("sumOfShelters", "fig-1", "De som wijkt 12 af.", "")],
        [new("amountAboveMaximum", "HGG-2023-001", "Het bedrag ligt boven het maximum.", Released: false)],
        [new("ab12", "coa-week27.csv", "regel 14, kolom Waarde", "12.34", "een getal zoals 1.234 of 1234,5", "Schrijf het getal met een komma.")])
    {
        OtherValues = [new("fig-1", 16100, Mark.Estimated, Here)],
        Document = document,
    };
}
