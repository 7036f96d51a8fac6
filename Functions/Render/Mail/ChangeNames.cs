using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Render.Mail;

/// <summary>What a change is about, in words: by the pack that has it, or the earlier one that had it.</summary>
internal sealed class ChangeNames
{
    private const int Readable = 80;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PackFigure> figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PackSignal> signals = new(StringComparer.Ordinal);

    public ChangeNames(BriefingPack now, BriefingPack? before)
    {
        foreach (var pack in new[] { now, before }.OfType<BriefingPack>())
        {
            foreach (var figure in pack.Figures)
                figures.TryAdd(figure.Id, figure);
            foreach (var signal in pack.Signals)
            {
                signals.TryAdd(signal.Id, signal);
                names.TryAdd(signal.Id, $"Signaal van PRT {Place.Of(signal.Province)}, {signal.Subject}");
            }

            foreach (var application in pack.Grants.Applications)
                names.TryAdd(application.Id, $"Aanvraag {application.Number}");
            foreach (var commitment in pack.Commitments)
                names.TryAdd(commitment.Id, $"Toezegging {(commitment.Owner.Length == 0 ? "zonder eigenaar" : $"van {commitment.Owner}")}, {Phrase.Shorten(commitment.Text, Readable)}");
            foreach (var item in pack.Evidence)
                names.TryAdd(item.Sha256, item.FileName);
        }
    }

    public string Of(PackChange change) => figures.TryGetValue(change.Id, out var figure)
        ? $"{Title(figure)}, {figure.Name}, {DutchText.Date(figure.ReferenceDate)}"
        : names.TryGetValue(change.Id, out var name) ? name : Unnamed(change);

    public PackSignal? SignalOf(PackChange change) => signals.GetValueOrDefault(change.Id);

    /// <summary>What asks a decision comes first.</summary>
    public int AskOf(PackChange change) => SignalOf(change)?.Ask switch { Ask.Decision => 0, Ask.Action => 1, _ => 2 };

    public AreaLevel LevelOf(PackChange change) => figures.TryGetValue(change.Id, out var figure) ? figure.Level : AreaLevel.Location;

    public FigureSeries SeriesOf(PackChange change) => figures.TryGetValue(change.Id, out var figure)
        ? new(figure.Level, $"{Title(figure)}, {(figure.Level is AreaLevel.Country ? "Nederland" : $"per {Words.Of(figure.Level)}")}")
        : new(AreaLevel.Location, "Overige cijfers");

    public DateOnly? DayOf(PackChange change) => figures.TryGetValue(change.Id, out var figure) ? figure.ReferenceDate : null;

    private static string Title(PackFigure figure) => figure.Group is PopulationGroup.Total
        ? Phrase.Capital(Words.Of(figure.Indicator))
        : $"{Phrase.Capital(Words.Of(figure.Indicator))} {Words.Of(figure.Group)}";

    // What is gone has its name in the earlier pack; where that is not at hand, its kind and what stood there must do.
    private static string Unnamed(PackChange change) => change.What switch
    {
        "signal" => "Een signaal",
        "commitment" => "Een toezegging",
        "application" => "Een aanvraag",
        "source" => change.From ?? "een bestand",
        _ => "Een cijfer",
    };
}

/// <summary>Figures of one kind, on one level.</summary>
internal sealed record FigureSeries(AreaLevel Level, string Name);
