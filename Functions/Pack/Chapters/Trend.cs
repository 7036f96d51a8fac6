using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>How a series moved between its first and its last value, in words.</summary>
internal static class Trend
{
    /// <summary><c>Sinds 3 april 2023 is de bezetting met 1.200 gestegen</c>; empty where there are not two values.</summary>
    public static string Of(string what, IReadOnlyList<PackFigure> history)
    {
        var known = history.Where(point => point.Value is not null).ToList();
        if (known.Count < 2) return "";
        var change = known[^1].Value!.Value - known[0].Value!.Value;
        var since = $" Sinds {DutchText.Date(known[0].ReferenceDate)} is {what}";
        return change switch
        {
            > 0 => $"{since} met {DutchText.Number(change)} gestegen.",
            < 0 => $"{since} met {DutchText.Number(-change)} gedaald.",
            _ => $"{since} per saldo gelijk gebleven.",
        };
    }

    public static PackFigure? LastKnown(IReadOnlyList<PackFigure> history) => history.LastOrDefault(point => point.Value is not null);
}
