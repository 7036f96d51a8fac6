namespace LrtIntegration.Sources.Tables;

/// <summary>The character that parts the fields of a delimited text.</summary>
/// <param name="Declared">Whether the first line says so itself (<c>sep=;</c>), as Excel reads it.</param>
internal readonly record struct Delimiter(char Character, bool Declared)
{
    private const int LinesLookedAt = 60;
    private const string Candidates = ";\t,";

    /// <summary>The one that most lines hold equally often, outside quotes.</summary>
    public static Delimiter Of(ReadOnlySpan<char> start)
    {
        if (start.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && start.Length > 4 && start[4] is not ('\r' or '\n' or '"'))
            return new Delimiter(start[4], Declared: true);

        var best = Candidates[0];
        var bestScore = 0;
        foreach (var candidate in Candidates)
        {
            var score = ScoreOf(start, candidate);
            if (score > bestScore)
            {
                best = candidate;
                bestScore = score;
            }
        }

        return new Delimiter(best, Declared: false);
    }

    private static int ScoreOf(ReadOnlySpan<char> start, char candidate)
    {
        var linesByCount = new Dictionary<int, int>();
        var lines = 0;
        var count = 0;
        var quoted = false;
        foreach (var character in start)
        {
            if (character == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && character == candidate)
            {
                count++;
            }
            else if (!quoted && character is '\n' or '\r')
            {
                linesByCount[count] = linesByCount.GetValueOrDefault(count) + 1;
                count = 0;
                if (++lines == LinesLookedAt)
                    break;
            }
        }

        linesByCount[count] = linesByCount.GetValueOrDefault(count) + 1;
        return linesByCount.Max(static entry => entry.Key * entry.Value);
    }
}
