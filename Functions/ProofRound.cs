using LrtIntegration.Deliver;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Render;

namespace LrtIntegration;

/// <summary>Mails the pack to one person to look at, as the members would get it, marked as a proof.</summary>
internal sealed class ProofRound(DeliverySettings settings, Briefing briefing, Letters letters, WeeklyReaders readers, Post post)
{
    /// <summary>The receipt of the proof: one person gets the proof of a version once. Throws <see cref="InvalidDataException"/> with a Dutch sentence where it may not go.</summary>
    public async Task<Receipt> SendAsync(BriefingOrder order, string to, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(settings.From))
            throw new InvalidDataException("Er is geen afzender ingesteld. Stel Briefing__From in.");
        if (!settings.Allows(to))
            throw new InvalidDataException($"Naar {to} mag geen mail: toegestaan zijn adressen in {(settings.AllowedDomains.Count == 0 ? "geen enkel domein" : string.Join(", ", settings.AllowedDomains))} (Briefing__AllowedDomains).");
        var made = await briefing.MakeWholeAsync(order, cancellation);
        if (PackGate.Holds(made.Pack) && !string.Equals(to, settings.Secretariat, StringComparison.OrdinalIgnoreCase))
            throw new InvalidDataException("Deze briefing wordt tegengehouden en mag alleen naar het secretariaat (Briefing__Secretariat).");
        RenderedDocument[] documents = [.. made.Shelved.Files.Select(file => new RenderedDocument(file.Name, FileTypes.Of(file.Name), file.Content.ToArray()))];
        var about = FormattableString.Invariant($"{made.Pack.Meeting.Date:yyyy-MM-dd}-v{made.Pack.Version}");
        return await post.DeliverAsync(new Delivery(DeliveryKind.Proof, about, to), letters.Proof(made.Pack, await readers.NewsAsync(made.Pack, cancellation), documents), cancellation);
    }
}
