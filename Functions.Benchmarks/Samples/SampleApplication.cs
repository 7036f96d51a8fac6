using LrtIntegration.Benchmarks.Office;

namespace LrtIntegration.Benchmarks.Samples;

/// <summary>One made-up application for the grant for large families. Days are those of July 2023.</summary>
internal sealed record SampleApplication(
    string Number, string Code, string Municipality, int Received, string Status, int StatusDay, int Household, decimal Requested, decimal? Granted)
{
    public const string Header =
        "Aanvraagnummer;Gemeentecode;Gemeente;Datum ontvangst;Status;Datum status;Gezinsgrootte;Bedrag aangevraagd;Bedrag verleend";

    /// <summary>Fourteen; number 9 bears a status that the scheme does not know, and number 11 asks for more than the maximum.</summary>
    public static IReadOnlyList<SampleApplication> All { get; } =
    [
        new("HGG23-0001", "GM0014", "Groningen", 3, "verleend", 11, 8, 35000m, 35000m),
        new("HGG23-0002", "GM0193", "Zwolle", 3, "verleend", 11, 7, 28500m, 28500m),
        new("HGG23-0003", "GM0796", "Den Bosch", 3, "gedeeltelijk verleend", 12, 10, 50000m, 42750m),
        new("HGG23-0004", "GM1900", "Súdwest-Fryslân", 4, "in behandeling", 6, 9, 35000m, null),
        new("HGG23-0005", "GM0153", "Enschede", 4, "in behandeling", 7, 7, 31200m, null),
        new("HGG23-0006", "GM0518", "Den Haag", 4, "aanvulling gevraagd", 10, 11, 50000m, null),
        new("HGG23-0007", "GM0114", "Emmen", 5, "in behandeling", 10, 8, 33900m, null),
        new("HGG23-0008", "GM0268", "Nijmegen", 5, "buiten behandeling", 11, 7, 35000m, null),
        new("HGG23-0009", "GM0344", "Utrecht", 6, "akkoord", 11, 8, 35000m, null),
        new("HGG23-0010", "GM0855", "Tilburg", 6, "aanvulling gevraagd", 11, 7, 24750.50m, null),
        new("HGG23-0011", "GM0050", "Zeewolde", 7, "ingediend", 7, 12, 55000m, null),
        new("HGG23-0012", "GM0983", "Venlo", 10, "ingediend", 10, 7, 35000m, null),
        new("HGG23-0013", "GM0363", "Amsterdam", 10, "ingetrokken", 12, 9, 35000m, null),
        new("HGG23-0014", "GM0664", "Goes", 12, "ingediend", 12, 8, 29900m, null),
    ];

    public IReadOnlyList<Cell> Cells() =>
    [
        new Cell.Text(Number), new Cell.Text(Code), new Cell.Text(Municipality), new Cell.Date(new(2023, 7, Received)), new Cell.Text(Status),
        new Cell.Date(new(2023, 7, StatusDay)), new Cell.Number(Household), new Cell.Euro(Requested), Granted is { } granted ? new Cell.Euro(granted) : new Cell.Text(""),
    ];
}
