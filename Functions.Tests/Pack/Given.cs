using LrtIntegration.Pack;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Tests.Pack;

/// <summary>What a pack is composed of: the meeting of 20 July 2023, after that of 23 May 2023, with what came in for it.</summary>
internal sealed record Given(IReadOnlyList<Delivery> Deliveries, IReadOnlyList<Ruling> Rulings)
{
    public static Given Nothing { get; } = new([], []);

    private static GrantScheme Scheme2023 { get; } = new(
        2023,
        3_500_000,
        new(2023, 7, 3, 12, 0, 0),
        new(2023, 11, 1, 17, 0, 0),
        7,
        [new(7, 35_000), new(10, 50_000)]);

    /// <summary>The days of earlier meetings, as the calendar has them.</summary>
    public IReadOnlyList<DateOnly> Earlier { get; init; } = [];

    /// <summary>What the calendar file sets besides its meetings.</summary>
    public string Terms { get; init; } = "{}";

    public static DateOnly Day(string date) => DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

    public static DateTimeOffset Moment(string moment) => DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);

    public Given With(params Delivered[] deliveries) => this with { Deliveries = [.. Deliveries, .. deliveries.Select(one => one.Delivery)] };

    public Given Ruled(RulingKind kind, string id, string reason = "", string to = "", string evidence = "", string at = "2023-07-12T10:00:00+02:00", string field = "") =>
        this with { Rulings = [.. Rulings, new(kind, id, "het secretariaat", Moment(at), reason, to, evidence, field)] };

    public Composition Composition => new(
        new(Day("2023-07-20"), new(10, 0), Day("2023-07-12"), Day("2023-07-14"), "Den Haag") { Terms = MeetingTerms.Parse(System.Text.Encoding.UTF8.GetBytes(Terms)) },
        new(Day("2023-05-23"), new(10, 0), Day("2023-05-15"), Day("2023-05-17"), "Den Haag"),
        Deliveries,
        Rulings,
        [Scheme2023],
        "Concept - intern beraad")
    {
        Earlier = Earlier,
    };

    public Reach Reach => new(Composition.Meeting, Composition.Previous, Composition.Schemes);

    public BriefingPack Pack(Audience audience = Audience.Members) => PackComposer.Compose(Composition with { Audience = audience });

    /// <summary>The next version, after this one.</summary>
    public BriefingPack After(BriefingPack before) => PackComposer.Finish(PackComposer.Gather(Composition), new(null, before), before.Version + 1);

    public string Text() => Plain.Text(Pack());
}
