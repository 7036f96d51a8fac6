using System.Security.Cryptography;
using System.Text;
using LrtIntegration.Intake;

namespace LrtIntegration.Dossier;

/// <summary>One piece of evidence and all that is known of its coming in.</summary>
internal sealed class History
{
    public History(string sha256, IEnumerable<KeptArrival> arrivals)
    {
        KeptArrival[] ordered = [.. KeptArrival.InOrder(arrivals)];
        Sha256 = sha256;
        Arrivals = [.. ordered.Select(kept => kept.Arrival).Distinct()];
        ToRead = [.. ordered.Where(kept => kept.Handling is Handling.Read).OrderBy(kept => kept.IfUnknown is not null).DistinctBy(kept => kept.Arrival.Sender, StringComparer.OrdinalIgnoreCase)];
        Decisive = ToRead is [var read, ..] ? read : Array.Find(ordered, kept => kept.Handling is Handling.Opened) ?? ordered[0];
    }

    public string Sha256 { get; }

    public IReadOnlyList<Arrival> Arrivals { get; }

    /// <summary>What was to be done: bytes that came in once to be read are read, however often they came in otherwise.</summary>
    public KeptArrival Decisive { get; }

    /// <summary>The first arrival of each sender: two tables may send the same words, and each has said them.</summary>
    public IReadOnlyList<KeptArrival> ToRead { get; }

    /// <summary>Changes when the evidence would be read under other arrivals.</summary>
    public string Tag => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', ToRead))))[..16];

    public static string EvidencePath(string sha256) => $"evidence/{sha256}";
}
