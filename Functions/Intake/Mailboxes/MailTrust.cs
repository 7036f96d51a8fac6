using LrtIntegration.Intake.Mails;
using MimeKit;
using MimeKit.Cryptography;

namespace LrtIntegration.Intake.Mailboxes;

/// <summary>Whether a mail comes from whom it says, and whether that sender may send here. What is not sure waits until the secretariat releases it.</summary>
internal sealed class MailTrust(MailboxSettings mailbox)
{
    private const string Wait = "De mail is bewaard en niet geopend, tot het secretariaat haar vrijgeeft.";

    private static readonly Handling.SetAside NoHeaders = Held("Van deze mail is niet vast te stellen wie haar stuurde.");
    private static readonly Handling.SetAside NotOneSender = Held("Deze mail noemt niet precies één afzender.");
    private static readonly Handling.SetAside NotChecked = Held("De eigen mailserver heeft bij deze mail niet vastgelegd dat de afzender is gecontroleerd (DMARC).");
    private static readonly Handling.SetAside NotProven = Held("De controle van de afzender (DMARC) is niet geslaagd: deze mail komt misschien niet van wie zij zegt.");

    /// <summary>The mail as it may be handled: to be read, or set apart under the name of whoever it claims to come from.</summary>
    public Drop Judge(Drop mail)
    {
        if (mail.Handling is Handling.SetAside)
            return mail;
        var headers = HeadersOf(mail.Content);
        var sender = headers is null ? null : SenderOf(headers);
        return ObjectionTo(headers, sender) is { } objection
            ? mail with { Handling = objection, Arrival = mail.Arrival with { Sender = sender } }
            : mail;
    }

    /// <summary>Why something of this source may not come from this sender; null where it may.</summary>
    public Handling.SetAside? ObjectionTo(string? sender, string source) =>
        mailbox.Senders.Any(allowed => (allowed.Source.Length == 0 || allowed.Source == source) && allowed.Admits(sender ?? ""))
            ? null
            : new Handling.SetAside(SetAsideKind.Untrusted, $"De afzender {sender ?? "(onbekend)"} mag dit soort gegevens niet aanleveren. Het is bewaard en niet gelezen, tot het secretariaat het vrijgeeft.");

    private Handling.SetAside? ObjectionTo(HeaderList? headers, string? sender) => headers switch
    {
        null => NoHeaders,
        _ when sender is null => NotOneSender,
        _ when !mailbox.Senders.Any(allowed => allowed.Admits(sender)) => Held($"De afzender {sender} staat niet op de lijst van afzenders van dit postvak."),
        _ => ResultsOf(headers) is not { } results ? NotChecked
            : results is [var result] && IsPass(result) && IsAbout(result, sender) ? null
            : NotProven,
    };

    private static HeaderList? HeadersOf(ReadOnlyMemory<byte> mail)
    {
        try
        {
            return HeaderList.Load(ContentStream.Over(mail));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? SenderOf(HeaderList headers) =>
        headers.Where(header => header.Id is HeaderId.From).ToList() is [var from] && InternetAddressList.TryParse(from.RawValue, out var addresses) && addresses is [MailboxAddress sender]
            ? FileNames.OneLine(sender.Address)
            : null;

    // Each server writes above what was there, so only the topmost is the own server's. What stands below may be the sender's own invention.
    private AuthenticationMethodResult[]? ResultsOf(HeaderList headers) =>
        headers.FirstOrDefault(header => header.Id is HeaderId.AuthenticationResults) is { } top
        && AuthenticationResults.TryParse(top.RawValue, out var results)
        && IsOwn(results.AuthenticationServiceIdentifier ?? "", headers)
            ? [.. results.Results.Where(result => string.Equals(result.Method, "dmarc", StringComparison.OrdinalIgnoreCase))]
            : null;

    private bool IsOwn(string server, HeaderList headers) => mailbox.AuthenticationServer == MailboxSettings.ExchangeOnline
        ? server.Length == 0 && CameInAnonymously(headers)
        : string.Equals(server, mailbox.AuthenticationServer, StringComparison.OrdinalIgnoreCase);

    // Exchange writes this on every mail and takes it away where it came along: https://learn.microsoft.com/exchange/header-firewall-exchange-2013-help
    // Only what came from outside by the front door is Anonymous, and that Exchange has checked. On all else an Authentication-Results may be the sender's own.
    private static bool CameInAnonymously(HeaderList headers) =>
        headers.Where(header => string.Equals(header.Field, "X-MS-Exchange-Organization-AuthAs", StringComparison.OrdinalIgnoreCase)).ToList() is [var only]
        && string.Equals(only.Value.Trim(), "Anonymous", StringComparison.OrdinalIgnoreCase);

    private static bool IsPass(AuthenticationMethodResult result) => string.Equals(result.Result, "pass", StringComparison.OrdinalIgnoreCase);

    // dmarc=pass holds for the domain that it names: https://www.rfc-editor.org/rfc/rfc7489#section-11.1
    private static bool IsAbout(AuthenticationMethodResult result, string sender) =>
        result.Properties.FirstOrDefault(property => property is { PropertyType: "header", Property: "from" })?.Value is { } domain
        && sender.EndsWith("@" + domain[(domain.IndexOf('@', StringComparison.Ordinal) + 1)..], StringComparison.OrdinalIgnoreCase);

    private static Handling.SetAside Held(string why) => new(SetAsideKind.Untrusted, $"{why} {Wait}");
}
