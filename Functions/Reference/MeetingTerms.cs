namespace LrtIntegration.Reference;

/// <summary>What the calendar file sets for all its meetings: the delivery calendar (leverkalender) of the fifteen sources, and from where on a figure strikes.</summary>
/// <remarks>A row without <c>province</c> holds for all twelve tables; what a file does not set stays as in the calendar that comes with the program.</remarks>
internal sealed class MeetingTerms
{
    private static readonly HandKeptJson Deliveries = new("de leverkalender", "levering");
    private static readonly HandKeptJson Thresholds = new("de vergaderkalender", "grenswaarde");

    private static readonly Lazy<MeetingTerms> FromProgram = new(() => Parse(EmbeddedFile.Bytes("calendar.json"), new([], new(4, 50, 10, 5))));

    private MeetingTerms(IReadOnlyList<DeliveryTerm> terms, JumpThresholds jumps) => (Terms, Jumps) = (terms, jumps);

    public static MeetingTerms Standard => FromProgram.Value;

    /// <summary>One for each source, by the name of the source.</summary>
    public IReadOnlyList<DeliveryTerm> Terms { get; }

    public JumpThresholds Jumps { get; }

    /// <summary>Throws <see cref="FormatException"/> with a Dutch sentence where the file is wrong.</summary>
    public static MeetingTerms Parse(ReadOnlySpan<byte> calendar) => Parse(calendar, Standard);

    public DeliveryTerm Of(string source) =>
        Terms.FirstOrDefault(term => string.Equals(term.Source, source, StringComparison.Ordinal)) ?? new(source, 0, null);

    private static MeetingTerms Parse(ReadOnlySpan<byte> calendar, MeetingTerms usual)
    {
        var given = Deliveries.ReadIfAny(calendar, "deliveries", ReadTerms);
        var jumps = Thresholds.ReadIfAny(calendar, "jumps", row => ReadJumps(row, usual.Jumps));
        var terms = usual.Terms.ToDictionary(term => term.Source, StringComparer.Ordinal);
        // A row for one province goes before a row for all, wherever it stands.
        foreach (var term in given.OrderByDescending(row => row.Count).SelectMany(row => row)) terms[term.Source] = term;
        var set = new MeetingTerms([.. terms.Values.OrderBy(term => term.Source, StringComparer.Ordinal)], jumps is [.., var last] ? last : usual.Jumps);
        return set.Terms.SequenceEqual(usual.Terms) && set.Jumps == usual.Jumps ? usual : set;
    }

    private static IReadOnlyList<DeliveryTerm> ReadTerms(HandKeptRow row)
    {
        row.AllowOnly("source", "province", "daysBeforePapersDue", "staleAfterDays");
        var before = row.Has("daysBeforePapersDue") ? row.Whole("daysBeforePapersDue") : 0;
        var stale = row.Has("staleAfterDays") ? row.Whole("staleAfterDays") : (int?)null;
        return [.. Sources(row).Select(source => new DeliveryTerm(source, before, stale))];
    }

    private static IEnumerable<string> Sources(HandKeptRow row)
    {
        var source = row.Text("source");
        if (source is not ("coa" or "bzk" or "minutes" or "prt")) throw row.Wrong($"de bron (source) \"{source}\" is onbekend; kies coa, bzk, minutes of prt");
        if (source is not "prt") return [source];
        if (!row.Has("province")) return Gazetteer.Provinces.Select(province => province.Code);
        var code = row.Text("province");
        return Gazetteer.Provinces.Any(province => string.Equals(province.Code, code, StringComparison.Ordinal))
            ? [code]
            : throw row.Wrong($"de provincie (province) \"{code}\" is onbekend; schrijf een CBS-code zoals PV22");
    }

    private static JumpThresholds ReadJumps(HandKeptRow row, JumpThresholds usual)
    {
        row.AllowOnly("minimumHistory", "minimumChange", "minimumPercentage", "deviations");
        int Or(string field, int otherwise) => row.Has(field) ? row.Whole(field) : otherwise;
        return new(
            Math.Max(2, Or("minimumHistory", usual.MinimumHistory)),
            Or("minimumChange", usual.MinimumChange),
            Or("minimumPercentage", usual.MinimumPercentage),
            Or("deviations", usual.Deviations));
    }
}
