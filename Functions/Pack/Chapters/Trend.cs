using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>How a series moved between its first and its last value.</summary>
internal sealed record Trend(DateOnly Since, decimal Change)
{
    /// <summary>Null where there are not two values.</summary>
    public static Trend? Of(IReadOnlyList<PackFigure> history)
    {
        var known = history.Where(point => point.Value is not null).ToList();
        return known.Count < 2 ? null : new(known[0].ReferenceDate, known[^1].Value!.Value - known[0].Value!.Value);
    }

    /// <summary>The figures that a trend is told of: the first and the last known.</summary>
    public static IEnumerable<PackFigure> Ends(IReadOnlyList<PackFigure> history)
    {
        var known = history.Where(point => point.Value is not null).ToList();
        return known.Count < 2 ? known : [known[0], known[^1]];
    }

    public static PackFigure? LastKnown(IReadOnlyList<PackFigure> history) => history.LastOrDefault(point => point.Value is not null);

    /// <summary><c> Sinds 3 april 2023 is de bezetting met 1.200 gestegen.</c></summary>
    public string Sentence(string what) => $" Sinds {DutchText.Date(Since)} is {what} {Movement}.";

    /// <summary>As <see cref="Sentence(string)"/>, about two series at once where they start on the same day.</summary>
    public string Sentence(string what, string otherWhat, Trend? other) =>
        other?.Since != Since ? Sentence(what) + other?.Sentence(otherWhat)
        : Change == 0 && other.Change == 0 ? $" Sinds {DutchText.Date(Since)} zijn {what} en {otherWhat} per saldo gelijk gebleven."
        : Math.Sign(Change) == Math.Sign(other.Change) ? $" Sinds {DutchText.Date(Since)} is {what} met {DutchText.Number(Math.Abs(Change))} en {otherWhat} met {DutchText.Number(Math.Abs(other.Change))} {(Change > 0 ? "gestegen" : "gedaald")}."
        : $" Sinds {DutchText.Date(Since)} is {what} {Movement} en {otherWhat} {other.Movement}.";

    private string Movement => Change switch
    {
        > 0 => $"met {DutchText.Number(Change)} gestegen",
        < 0 => $"met {DutchText.Number(-Change)} gedaald",
        _ => "per saldo gelijk gebleven",
    };
}
