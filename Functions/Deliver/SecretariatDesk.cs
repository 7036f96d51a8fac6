using System.Security.Cryptography;
using System.Text;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Render.Mail;

namespace LrtIntegration.Deliver;

/// <summary>Tells the secretariat by mail how deliveries went; each state of affairs once.</summary>
internal sealed class SecretariatDesk(Post post, DeliverySettings settings)
{
    /// <summary>What was sent, failed and is not known yet.</summary>
    public Task TellAsync(Mailing mailing, MailLetter letter, IReadOnlyList<Receipt> receipts, CancellationToken cancellation)
    {
        var sent = receipts.Count(receipt => receipt.State is ReceiptState.Sent);
        return TellAsync(
            mailing.Key,
            $"Verzending van de briefing van {DutchText.Date(mailing.Meeting)}: {sent} van {Phrase.Count(receipts.Count, "adres", "adressen")} verzonden",
            [
                new Paragraph($"Versie {DutchText.Number(mailing.Version)} van de briefing voor de vergadering van {DutchText.Date(mailing.Meeting)}."),
                .. Bare(letter),
                new Table("verzending", "Per adres hoe het ging", [new("Adres"), new("Stand"), new("Toelichting")], [.. receipts.Select(Line)], ""),
            ],
            cancellation);
    }

    /// <summary>Something that the secretariat must know, in Dutch.</summary>
    /// <param name="about">What it is about, as a part of a path.</param>
    public Task TellAsync(string about, string subject, IReadOnlyList<Block> blocks, CancellationToken cancellation) =>
        TellAsync(about, subject, blocks, Enclosure.Nothing, cancellation);

    public async Task TellAsync(string about, string subject, IReadOnlyList<Block> blocks, Enclosure enclosure, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(settings.Secretariat))
            return;
        var letter = MailLetter.Of(new MailStory(subject, "Bericht aan het secretariaat", subject, "", subject, [], [new("bericht", "Wat er gebeurde", blocks)], enclosure, "Dit bericht is door het programma LRT Integration gestuurd."));
        var state = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letter.Text)))[..16];
        await post.DeliverAsync(new Delivery(DeliveryKind.Report, $"{about}/{state}", settings.Secretariat), letter, cancellation);
    }

    // Too heavy for a mail, and nowhere else to be had: else there would be a link.
    private IEnumerable<Block> Bare(MailLetter letter)
    {
        if (letter.Attachments.Count == 0 && string.IsNullOrWhiteSpace(settings.PackAddress))
            yield return new Notice(NoticeKind.Warning, [new("De stukken zaten niet bij de mail. ", Emphasis.Strong), new("Zij zijn te zwaar om te mailen, en er is geen adres ingesteld waar de leden ze openen. De mail zegt dat zij bij u zijn op te vragen. Stel Briefing__PackAddress in om er voortaan een koppeling bij te zetten.")]);
    }

    private static Row Line(Receipt receipt) => receipt.State switch
    {
        ReceiptState.Sent => Line(receipt, "verzonden", DutchText.Moment(receipt.At)),
        ReceiptState.Failed when receipt.Attempts >= Receipts.MostAttempts => Line(receipt, "mislukt", $"{receipt.Reason}; na {Receipts.MostAttempts} pogingen opgegeven"),
        ReceiptState.Failed => Line(receipt, "mislukt", $"{receipt.Reason}; het programma probeert het opnieuw"),
        _ => Line(receipt, "onzeker", "de mailserver gaf geen antwoord; het programma kijkt eerst of de mail is verzonden"),
    };

    private static Row Line(Receipt receipt, string state, string explanation) =>
        new([new(receipt.Recipient), new([new(state, receipt.State is ReceiptState.Sent ? Emphasis.None : Emphasis.Strong)]), new(explanation)]);
}
