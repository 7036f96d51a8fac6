using LrtIntegration.Intake;

namespace LrtIntegration.Sources.Tables;

/// <summary>What is found while one drop is read.</summary>
internal sealed class Findings(Drop drop)
{
    private const int LongestFound = 120;

    private readonly List<Fact> _facts = [];
    private readonly List<Refusal> _refusals = [];
    private readonly List<Remark> _remarks = [];
    private long _text;

    /// <summary>A guess at the number of rows, rather too many than too few: a row of one of the formats takes some 75 bytes as text.</summary>
    public int ExpectedRows => drop.Content.Length / 70;

    public int Refusals => _refusals.Count;

    public void Keep(Fact fact) => _facts.Add(fact);

    public Trace Trace(string location, string raw)
    {
        _text += raw.Length;
        return _text <= TableLimits.KeptText ? new Trace(drop.Sha256, drop.FileName, location, raw) : throw TableFaults.TooMuchText();
    }

    public void Refuse(string location, string found, string expected, string message) =>
        _refusals.Add(new Refusal(drop.Sha256, drop.FileName, location, Readable(found), expected, message));

    public void Note(string rule, string location, string text) => _remarks.Add(new Remark(rule, location, text));

    /// <summary>Reads every table of the drop; a fault of the file becomes one refusal, and what was read before it stays.</summary>
    public void ReadTables(IRowReader rows)
    {
        if (TableFile.Read(drop, reader => new TableWalk(reader, rows, this).Go()) is not { } fault)
        {
            if (_facts.Count + _refusals.Count + _remarks.Count == 0)
                Refuse("", "een kopregel zonder rijen", "rijen onder de kopregel", "Onder de kopregel van dit bestand staat geen enkele rij; er is niets uit overgenomen. Controleer het bestand en stuur het met de rijen opnieuw.");
            return;
        }

        var kept = _facts.Count > 0 ? " Wat ervoor stond, is wel gelezen." : "";
        Refuse("", fault.Found, fault.Expected, fault.Message + kept);
    }

    public Reading ToReading(SourceName source) => new(source, _facts, _refusals, _remarks);

    /// <summary>A text cut to a readable length.</summary>
    public static string Readable(string text) =>
        text.Length <= LongestFound ? text : string.Concat(text.AsSpan(0, LongestFound), "…");
}
