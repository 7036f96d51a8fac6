using LrtIntegration.Reference;
using LrtIntegration.Render.Mail;
using LrtIntegration.Sources.Bzk;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Sources.Prt;

namespace LrtIntegration.Render.Reminders;

/// <summary>What is awaited of one source, in words for who delivers it.</summary>
/// <param name="What">As in "Wij verwachten ...".</param>
/// <param name="Form">A sentence on the form in which it can be read.</param>
internal sealed record Awaited(string What, string Form)
{
    /// <param name="source">The name of the source, or the code of a province.</param>
    /// <param name="previous">The meeting before; null where the calendar knows none.</param>
    public static Awaited Of(string source, DateOnly? previous) => source switch
    {
        "coa" => new("de actuele cijfers van het COA", Table(CoaColumns.All.All.Select(column => column.Name))),
        "bzk" => new("de actuele stand van de aanvragen van de regeling huisvesting grote gezinnen", Table(BzkColumns.All.All.Select(column => column.Name))),
        "minutes" => new(
            previous is { } day ? $"het verslag van de vergadering van {DutchText.Date(day)}" : "het verslag van de vorige vergadering",
            "Een Word-document, een pdf of een tekstbestand, met de agendapunten als genummerde kopjes."),
        _ => new(
            $"de signalen van de provinciale regietafel {Place.Of(source)}{(previous is { } day ? $" van na de vergadering van {DutchText.Date(day)}" : "")}",
            $"Een mail of document met per signaal een regel voor elk van deze velden, of een tabel met deze kolommen: {DutchText.Enumerate([.. PrtColumns.All.All.Select(column => column.Name)])}."),
    };

    private static string Table(IEnumerable<string> columns) => $"Een Excel- of CSV-bestand met een kopregel met {DutchText.Enumerate([.. columns])}.";
}
