namespace LrtIntegration.Benchmarks.Coa;

/// <summary>What a row of a COA delivery counts, in the sender's own Dutch words.</summary>
internal sealed record Measure(string Indicator, string Group, string Shelter, string Unit)
{
    public static Measure Occupancy { get; } = new("bezetting", "totaal", "totaal", "personen");

    public static Measure OccupancyRegular { get; } = Occupancy with { Shelter = "regulier" };

    public static Measure OccupancyEmergency { get; } = Occupancy with { Shelter = "noodopvang" };

    public static Measure OccupancyOutside { get; } = Occupancy with { Shelter = "buiten coa" };

    public static Measure AsylumSeekers { get; } = Occupancy with { Group = "asielzoekers" };

    public static Measure PermitHolders { get; } = Occupancy with { Group = "statushouders" };

    public static Measure Minors { get; } = Occupancy with { Group = "amv" };

    public static Measure Ukraine { get; } = Occupancy with { Group = "oekraine" };

    public static Measure ThirdCountryNationals { get; } = Occupancy with { Group = "derdelanders" };

    public static Measure Capacity { get; } = new("capaciteit", "totaal", "totaal", "plekken");

    public static Measure CapacityRegular { get; } = Capacity with { Shelter = "regulier" };

    public static Measure CapacityEmergency { get; } = Capacity with { Shelter = "noodopvang" };

    public static Measure CapacityOutside { get; } = Capacity with { Shelter = "buiten coa" };

    public static Measure CapacityMinors { get; } = Capacity with { Group = "amv" };

    public static Measure CapacityUkraine { get; } = Capacity with { Group = "oekraine" };

    public static Measure ExtraCapacityNeeded { get; } = Capacity with { Indicator = "benodigde extra capaciteit" };

    public static Measure Inflow { get; } = new("instroom", "totaal", "totaal", "personen");

    public static Measure Outflow { get; } = new("uitstroom", "statushouders", "totaal", "personen");

    public static Measure Locations { get; } = new("locaties", "totaal", "totaal", "locaties");

    public static Measure LocationsRegular { get; } = Locations with { Shelter = "regulier" };

    public static Measure LocationsEmergency { get; } = Locations with { Shelter = "noodopvang" };

    public static Measure Target { get; } = new("taakstelling", "statushouders", "totaal", "personen");

    public static Measure Housed { get; } = Target with { Indicator = "gerealiseerd" };

    public static Measure Balance { get; } = Target with { Indicator = "voorstand" };
}
