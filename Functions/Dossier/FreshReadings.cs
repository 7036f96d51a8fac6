using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>What was read since the last pack, so far as it is not much: it need not come from the store for the next.</summary>
internal sealed class FreshReadings
{
    // Some 30 megabytes.
    private const int MostFacts = 100_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, (string Tag, Outcome Outcome)> readings = new(StringComparer.Ordinal);
    private int facts;

    public void Put(History history, Outcome outcome)
    {
        lock (gate)
        {
            readings.Remove(history.Sha256, out var earlier);
            facts -= CountOf(earlier.Outcome);
            if (facts + CountOf(outcome) > MostFacts)
                return;
            facts += CountOf(outcome);
            readings.Add(history.Sha256, (history.Tag, outcome));
        }
    }

    /// <summary>Null where it was not read since, or under other arrivals.</summary>
    public Outcome? Find(History history)
    {
        lock (gate)
            return readings.TryGetValue(history.Sha256, out var fresh) && fresh.Tag == history.Tag ? fresh.Outcome : null;
    }

    public void Clear()
    {
        lock (gate)
        {
            readings.Clear();
            facts = 0;
        }
    }

    private static int CountOf(Outcome? outcome) => outcome?.Reading?.Facts.Count ?? 0;
}
