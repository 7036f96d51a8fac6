using LrtIntegration.Pack.Registers;

namespace LrtIntegration.Pack;

/// <summary>One delivery said this of a figure, and another delivery something else.</summary>
internal sealed record Correction(PackFigure Figure, FigureVersion From, FigureVersion To)
{
    /// <summary>Whether the later one corrects the earlier: the order of coming in is known, and it is not another sender who says otherwise.</summary>
    public bool IsCertain => To.Evidence.Precedence.IsKnownToFollow(From.Evidence.Precedence) && !IsOfTwoSenders;

    private bool IsOfTwoSenders => To.Evidence.IsOfAnotherSenderThan(From.Evidence);

    public string Cause => this switch
    {
        { IsCertain: true } => $"correctie door de afzender (bestand {To.Evidence.FileName})",
        { IsOfTwoSenders: true } => $"{To.Evidence.Domain} (bestand {To.Evidence.FileName}) zegt iets anders dan {From.Evidence.Domain} (bestand {From.Evidence.FileName})",
        _ when ReferenceEquals(From.Evidence, To.Evidence) =>
            $"twee waarden in hetzelfde bestand ({To.Evidence.FileName}); de laatste geldt",
        _ => $"ander cijfer in bestand {To.Evidence.FileName} dan in bestand {From.Evidence.FileName}; "
            + "de volgorde van binnenkomst is niet bekend, dus geldt het bestand met de laatste naam op alfabet",
    };
}

/// <summary>The figures that count, each the last version of what was said, with the versions that it replaces.</summary>
internal sealed record FigureSettlement(IReadOnlyList<PackFigure> Figures, IReadOnlyList<Correction> Corrections)
{
    public static FigureSettlement Of(FigureRegister register)
    {
        var figures = new List<PackFigure>();
        var corrections = new List<Correction>();
        foreach (var versions in register.Points())
        {
            var last = versions[^1];
            var figure = ToPack(last);
            figures.Add(figure);
            last.Evidence.Tally.Used++;
            for (var later = 1; later < versions.Count; later++)
            {
                versions[later - 1].Evidence.Tally.Superseded++;
                corrections.Add(new(figure, versions[later - 1], versions[later]));
            }
        }

        return new(figures, corrections);
    }

    private static PackFigure ToPack(FigureVersion version)
    {
        var figure = version.Figure;
        return new(
            StableId.Of(Series.Of(figure), figure.ReferenceDate),
            figure.ReferenceDate,
            figure.Area.Level,
            Series.CodeOf(figure.Area),
            figure.Area.Name,
            figure.Indicator,
            figure.Group,
            figure.Shelter,
            figure.Value,
            figure.Unit,
            figure.Mark,
            figure.Trace with { FileName = version.Evidence.FileName, Rule = ReadingRule.Figure });
    }
}
