namespace LrtIntegration.Reference;

/// <summary>The grant schemes by year, as published by RVO: a small JSON file. Parsing throws <see cref="FormatException"/> with a Dutch sentence.</summary>
internal sealed class GrantSchemes
{
    private static readonly HandKeptJson File = new("het bestand met de regelingen", "regeling");

    private static readonly Lazy<GrantSchemes> FromProgram = new(() => Parse(EmbeddedFile.Bytes("grant-schemes.json")));

    private GrantSchemes(IReadOnlyList<GrantScheme> schemes) => Schemes = schemes;

    /// <summary>All schemes, by year.</summary>
    public IReadOnlyList<GrantScheme> Schemes { get; }

    /// <summary>The schemes that come with the program.</summary>
    public static GrantSchemes Embedded => FromProgram.Value;

    public static GrantSchemes Parse(ReadOnlySpan<byte> json)
    {
        var schemes = File.Read(json, "schemes", Read).OrderBy(scheme => scheme.Year).ToArray();
        for (var index = 1; index < schemes.Length; index++)
        {
            if (schemes[index].Year == schemes[index - 1].Year)
                throw new FormatException($"In {File.Title} staat het jaar {schemes[index].Year} twee keer.");
        }

        return new GrantSchemes(schemes);
    }

    /// <summary>The scheme of this year, or null.</summary>
    public GrantScheme? Of(int year) => Schemes.FirstOrDefault(scheme => scheme.Year == year);

    private static GrantScheme Read(HandKeptRow row)
    {
        row.AllowOnly("year", "budget", "opens", "closes", "minimumHousehold", "maxima", "note");
        var scheme = new GrantScheme(
            row.Whole("year"),
            row.Amount("budget"),
            row.Moment("opens"),
            row.Moment("closes"),
            row.Whole("minimumHousehold"),
            [.. row.List("maxima", Maximum).OrderBy(maximum => maximum.FromHousehold)])
        {
            Note = row.Has("note") ? row.Text("note") : "",
        };
        if (scheme.Closes <= scheme.Opens) throw row.Wrong("de sluiting (closes) ligt niet na de opening (opens)");
        if (scheme.Maxima.Count == 0 || scheme.Maxima[0].FromHousehold != scheme.MinimumHousehold)
            throw row.Wrong("de maximumbedragen (maxima) gelden niet vanaf het kleinste huishouden (minimumHousehold)");
        return scheme;
    }

    private static GrantMaximum Maximum(HandKeptRow row)
    {
        row.AllowOnly("fromHousehold", "amount");
        return new GrantMaximum(row.Whole("fromHousehold"), row.Amount("amount"));
    }
}
