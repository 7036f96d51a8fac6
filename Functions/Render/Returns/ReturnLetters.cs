using System.Text;
using LrtIntegration.Pack;
using LrtIntegration.Sources;

namespace LrtIntegration.Render.Returns;

/// <summary>One letter for each sender whose files could not be read whole; a file without a sender has a letter of its own.</summary>
internal static class ReturnLetters
{
    public static IEnumerable<RenderedDocument> Render(BriefingPack pack)
    {
        var evidence = pack.Evidence.ToDictionary(entry => entry.Sha256, StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return pack.Refusals
            .SelectMany(refusal => Addressees(refusal, evidence.GetValueOrDefault(refusal.Sha256)).Select(to => KeyValuePair.Create(to, refusal)))
            .GroupBy(pair => pair.Key, pair => pair.Value)
            .OrderBy(letter => letter.Key.Name, StringComparer.Ordinal)
            .Select(letter => new RenderedDocument(
                $"refusals/{LetterName.Of(letter.Key.Name, taken)}.txt",
                "text/plain; charset=utf-8",
                Encoding.UTF8.GetBytes(ReturnLetter.Text(letter.Key.Sender, pack.Meeting.Date, letter))));
    }

    private static Addressee[] Addressees(Refusal refusal, PackEvidence? evidence)
    {
        Addressee[] senders = [.. (evidence?.Arrivals ?? []).Select(arrival => arrival.Sender?.ToLowerInvariant()).OfType<string>().Distinct(StringComparer.Ordinal).Select(sender => new Addressee(sender, sender))];
        return senders.Length > 0 ? senders : [new Addressee("", evidence?.Origin ?? refusal.FileName)];
    }

    /// <param name="Sender">The address; empty where the file came without one.</param>
    /// <param name="Name">What the letter is filed under.</param>
    private sealed record Addressee(string Sender, string Name);
}
