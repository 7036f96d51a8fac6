namespace LrtIntegration.Intake.Formats;

/// <summary>Whether lines are rows: the same delimiter about as often on each, titles above them apart.</summary>
internal static class Delimiters
{
    private const int Rows = 60;
    private const int Characters = 16_384;

    private static readonly Demand[] Demands =
    [
        new(';', Fields: 3, Rows: 2, Share: 0.6, Slack: 0.5),
        new('\t', Fields: 3, Rows: 2, Share: 0.6, Slack: 0.5),
        new(',', Fields: 4, Rows: 2, Share: 0.6),
        new('|', Fields: 4, Rows: 2, Share: 0.8),
        new(';', Fields: 2, Rows: 3, Share: 0.9),
        new('\t', Fields: 2, Rows: 3, Share: 0.9),
        new(';', Fields: 5, Rows: 1, Share: 1),
        new('\t', Fields: 5, Rows: 1, Share: 1),
        new(',', Fields: 6, Rows: 1, Share: 1),
    ];

    public static bool Separate(string text)
    {
        var start = text[..Math.Min(Characters, text.Length)];
        return Array.Exists(Demands, demand => demand.IsMetBy(FieldsPerRow(start, demand.Delimiter, '"')) || demand.IsMetBy(FieldsPerRow(start, demand.Delimiter, quote: null)));
    }

    /// <summary>The number of fields of each row that is not blank; a quoted field may run over lines.</summary>
    private static List<int> FieldsPerRow(string text, char delimiter, char? quote)
    {
        var rows = new List<int>();
        var fields = 1;
        var quoted = false;
        var atStart = true;
        var blank = true;
        foreach (var character in text)
        {
            if (character == quote && (quoted || atStart))
            {
                quoted = !quoted;
            }
            else if (!quoted && character is '\n')
            {
                if (!blank)
                    rows.Add(fields);
                if (rows.Count == Rows)
                    return rows;
                (fields, atStart, blank) = (1, true, true);
                continue;
            }
            else if (!quoted && character == delimiter)
            {
                fields++;
            }

            atStart = character == delimiter;
            blank &= char.IsWhiteSpace(character);
        }

        if (!blank)
            rows.Add(fields);
        return rows;
    }

    /// <param name="Fields">How many fields the usual row has at least.</param>
    /// <param name="Rows">How many rows there are at least, from the first usual row on.</param>
    /// <param name="Share">Which part of the rows from there on has the usual number of fields; the rest is damaged, or a note below the table.</param>
    /// <param name="Slack">By which part of the usual number a damaged row may differ and still count; none for a comma, which prose has too.</param>
    private sealed record Demand(char Delimiter, int Fields, int Rows, double Share, double Slack = 0)
    {
        public bool IsMetBy(List<int> rows)
        {
            var usual = rows.Where(fields => fields > 1).GroupBy(fields => fields).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault()?.Key ?? 0;
            if (usual < Fields)
                return false;

            var table = rows[rows.IndexOf(usual)..];
            return table.Count >= Rows && table.Count(fields => Math.Abs(fields - usual) <= Slack * usual) >= Share * table.Count;
        }
    }
}
