using System.Globalization;
using System.Net.Mail;

namespace LrtIntegration.Intake.Mailboxes;

/// <summary>One folder of one shared mailbox that is read, as the settings <c>Mailboxes__0__*</c> say.</summary>
/// <param name="Folder">A well-known name of Graph (<c>inbox</c>), or the display name of a folder at the top of the mailbox.</param>
/// <param name="AuthenticationServer">What the own mail server calls itself in <c>Authentication-Results</c> (authserv-id), or <see cref="ExchangeOnline"/>, which writes no name there.</param>
/// <param name="Senders">Who may send. All others wait until the secretariat lets them in.</param>
internal sealed record MailboxSettings(string Address, string Folder, string AuthenticationServer, IReadOnlyList<AllowedSender> Senders)
{
    public const string Section = "Mailboxes";
    public const string ExchangeOnline = "exchange-online";
    private const string Inbox = "inbox";

    /// <summary>Every mailbox that is set. Throws <see cref="InvalidDataException"/> with a Dutch sentence where one cannot be meant.</summary>
    public static IReadOnlyList<MailboxSettings> From(IConfiguration configuration)
    {
        var mailboxes = configuration.GetSection(Section).GetChildren().OrderBy(Number).Select(Of).ToList();
        if (mailboxes.GroupBy(mailbox => (mailbox.Address, mailbox.Folder)).FirstOrDefault(same => same.Skip(1).Any()) is { Key: var twice })
            throw new InvalidDataException($"{Section}: de map {twice.Folder} van {twice.Address} is twee keer ingesteld. Laat er één staan.");
        return mailboxes;
    }

    private static int Number(IConfigurationSection one) => int.TryParse(one.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new InvalidDataException($"{Section}__{one.Key} is geen instelling van een postvak. Nummer de postvakken vanaf 0, zoals {Section}__0__Address.");

    private static MailboxSettings Of(IConfigurationSection one)
    {
        var name = $"{Section}__{one.Key}";
        var address = one["Address"]?.Trim() ?? "";
        if (!MailAddress.TryCreate(address, out var parsed) || parsed.Address != address)
            throw new InvalidDataException($"{name}__Address is geen e-mailadres: “{address}”. Geef het adres van het gedeelde postvak.");
        return new MailboxSettings(
            address.ToLowerInvariant(),
            one["Folder"]?.Trim() is { Length: > 0 } folder ? folder : Inbox,
            one["AuthenticationServer"]?.Trim() is { Length: > 0 } server
                ? server
                : throw new InvalidDataException($"{name}__AuthenticationServer ontbreekt: zonder de naam van de eigen mailserver kan elke afzender zelf opschrijven dat hij is gecontroleerd. Geef die naam (authserv-id), of {ExchangeOnline}."),
            [.. one.GetSection("Senders").GetChildren().SelectMany(sender => AllowedSender.In(sender, $"{name}__Senders__{sender.Key}"))]);
    }
}
