using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>What one line of the list of origins says: each part with its place and its raw text, and how the figure follows from them.</summary>
internal sealed class OriginLine(BriefingPack pack, ReferenceList references)
{
    private const int ReadableRaw = 120;

    /// <summary>From so many parts on, a sum names the lines of its parts and not their words.</summary>
    private const int Many = 9;

    private readonly HashSet<string> evidence = pack.Evidence.Select(item => item.Sha256).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<Trace, int> lines = LinesOf(references);

    public static IEnumerable<string> RulesOf(Origin origin) => RulesOf(origin.Parts);

    /// <param name="home">A place in the file under which the line stands.</param>
    /// <param name="common">The rule that is named there, for all its lines.</param>
    /// <param name="linked">The files that a line under that file links to already: one link to each is enough for a reader, and hundreds slow the typesetter down.</param>
    public IEnumerable<Span> Of(Origin origin, Trace? home, string common, HashSet<string> linked)
    {
        if (origin.Derivation.Length > 0) yield return new($"{Phrase.Capital(origin.Derivation)}. ", Emphasis.Muted);
        foreach (var part in origin.Parts.Where(part => part.Trace is null)) yield return new($"{Phrase.Capital(part.Name)}. ");
        var read = origin.Parts.Where(part => part.Trace is not null).ToList();
        var isSum = read.Count >= Many && read.All(part => lines.ContainsKey(part.Trace!));
        foreach (var span in isSum ? Summed(read) : read.GroupBy(part => part.Trace!.Sha256, StringComparer.Ordinal).SelectMany(file => Told([.. file], home, common, linked)))
            yield return span;
    }

    private static IEnumerable<string> RulesOf(IEnumerable<OriginPart> parts) =>
        parts.Select(part => part.Trace?.Rule ?? "").Where(rule => rule.Length > 0).Distinct(StringComparer.Ordinal);

    private static Dictionary<Trace, int> LinesOf(ReferenceList references)
    {
        var found = new Dictionary<Trace, int>();
        foreach (var (index, origin) in references.All.Index().Where(entry => entry.Item.Parts.Count < Many))
        {
            foreach (var trace in origin.Parts.Select(part => part.Trace).OfType<Trace>()) found.TryAdd(trace, index + 1);
        }

        return found;
    }

    private IEnumerable<Span> Told(IReadOnlyList<OriginPart> parts, Trace? home, string common, HashSet<string> linked)
    {
        var file = parts[0].Trace!;
        if (!string.Equals(file.Sha256, home?.Sha256, StringComparison.Ordinal))
            yield return new($"{file.FileName}: ", Target: evidence.Contains(file.Sha256) && linked.Add(file.Sha256) ? Linked.Target(file) : null);
        var before = new OriginPart("", Trace: null);
        foreach (var part in parts)
        {
            if (part.On is { } on && on != before.On) yield return new($"{DutchText.Date(on)}: ", Emphasis.Muted);
            yield return new(Name(part.Name, before.Name), Emphasis.Muted);
            yield return new($"{Place(part.Trace!.Location, before.Trace?.Location ?? "")}{(part.Trace.Raw.Length == 0 ? "" : $" “{Phrase.Shorten(part.Trace.Raw.ReplaceLineEndings(" "), ReadableRaw)}”")}{(part == parts[^1] ? "" : "; ")}");
            before = part;
        }

        var rules = string.Join(", ", RulesOf(parts).Where(rule => !string.Equals(rule, common, StringComparison.Ordinal)));
        yield return new(rules.Length == 0 ? ". " : $"; {rules}. ", Emphasis.Muted);
    }

    // "bezetting, amv" after "bezetting" says no more than "amv".
    private static string Name(string name, string before)
    {
        if (name.Length == 0) return "";
        var comma = before.IndexOf(", ", StringComparison.Ordinal);
        var same = before.AsSpan(0, comma < 0 ? before.Length : comma);
        return !same.IsEmpty && name.AsSpan().StartsWith(same) && name.AsSpan(same.Length).StartsWith(", ") ? $"{name.AsSpan(same.Length + 2)} " : $"{name} ";
    }

    // A sheet and a column that are those of the part before it go without saying.
    private static string Place(string location, string before)
    {
        if (location.Length == 0) return "hele bestand";
        var sheet = location.LastIndexOf('!') + 1;
        if (sheet > 0) return before.StartsWith(location[..sheet], StringComparison.Ordinal) ? location[sheet..] : location;
        var column = location.IndexOf(", kolom ", StringComparison.Ordinal);
        return column > 0 && before.EndsWith(location[column..], StringComparison.Ordinal) ? location[..column] : location;
    }

    /// <summary>The numbers of the parts, in runs: [31]–[43].</summary>
    private IEnumerable<Span> Summed(List<OriginPart> parts)
    {
        var numbers = parts.Select(part => lines[part.Trace!]).Distinct().Order().ToList();
        yield return new($"{Phrase.Count(parts.Count, "deel", "delen")}: ");
        for (var i = 0; i < numbers.Count; i++)
        {
            var from = i;
            while (i + 1 < numbers.Count && numbers[i + 1] == numbers[i] + 1) i++;
            yield return ReferenceList.Link(numbers[from]);
            if (i > from)
            {
                yield return new("–");
                yield return ReferenceList.Link(numbers[i]);
            }

            if (i + 1 < numbers.Count) yield return new(", ");
        }
    }
}
