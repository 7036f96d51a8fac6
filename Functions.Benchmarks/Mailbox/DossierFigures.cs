using System.Security.Cryptography;
using System.Text;

namespace LrtIntegration.Benchmarks.Mailbox;

/// <summary>What a dossier holds of the full mailbox.</summary>
/// <param name="Once">Mails of which the bytes are kept, with exactly one arrival.</param>
/// <param name="Marks">Mails of which the ledger says that they are there.</param>
/// <param name="Fingerprint">Of all evidence, arrivals and readings: two dossiers with the same hold the same.</param>
internal sealed record DossierFigures(int Once, int Marks, int Files, string Fingerprint)
{
    private static readonly string[] Lasting = ["arrivals", "evidence", "readings"];

    public static int Arrivals(string store) => FilesIn(Path.Combine(store, "arrivals")).Count();

    public static async Task<DossierFigures> OfAsync(string store, int mails)
    {
        var once = 0;
        for (var number = 0; number < mails; number++)
        {
            var sha256 = await FullMailbox.Sha256Async(number);
            if (FilesIn(Path.Combine(store, "arrivals", sha256)).Count() == 1 && File.Exists(Path.Combine(store, "evidence", sha256)))
                once++;
        }

        var files = Lasting.SelectMany(folder => FilesIn(Path.Combine(store, folder))).Select(file => Path.GetRelativePath(store, file)).Order(StringComparer.Ordinal).ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            if (!file.StartsWith("evidence", StringComparison.Ordinal))
                hash.AppendData(await File.ReadAllBytesAsync(Path.Combine(store, file)));
        }

        return new(once, FilesIn(Path.Combine(store, "cursors", "mailboxes")).Count(path => path.Contains("messages", StringComparison.Ordinal)), files.Count, Convert.ToHexStringLower(hash.GetHashAndReset())[..12]);
    }

    // What a killed process left half written begins with a dot, and counts for nothing.
    private static IEnumerable<string> FilesIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file)[0] != '.')
        : [];
}
