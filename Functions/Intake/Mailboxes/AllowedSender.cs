using System.Net.Mail;

namespace LrtIntegration.Intake.Mailboxes;

/// <summary>An address, or a whole domain, that may send, and for which source.</summary>
/// <param name="Allowed">In lower case: <c>iemand@coa.nl</c>, or <c>coa.nl</c> for everybody there.</param>
/// <param name="Source">The name of the source in lower case (<c>coa</c>); empty for every source.</param>
internal sealed record AllowedSender(string Allowed, string Source)
{
    private static readonly string[] Sources = ["coa", "bzk", "prt", "minutes"];

    /// <summary>Out of <c>Senders__0=coa.nl</c>, or <c>Senders__Coa__0=coa.nl</c>.</summary>
    public static IEnumerable<AllowedSender> In(IConfigurationSection setting, string name)
    {
        if (setting.Value is { } value)
            return [new AllowedSender(Checked(value, name), "")];

        var source = setting.Key.ToLowerInvariant();
        return Sources.Contains(source, StringComparer.Ordinal)
            ? setting.GetChildren().Select(one => new AllowedSender(Checked(one.Value ?? "", $"{name}__{one.Key}"), source))
            : throw new InvalidDataException($"{name} noemt geen bron. Kies Coa, Bzk, Prt of Minutes, of een nummer voor afzenders die alles mogen sturen.");
    }

    public bool Admits(string sender) =>
        Allowed.Contains('@', StringComparison.Ordinal)
            ? string.Equals(sender, Allowed, StringComparison.OrdinalIgnoreCase)
            : sender.EndsWith("@" + Allowed, StringComparison.OrdinalIgnoreCase);

    private static string Checked(string value, string name)
    {
        var allowed = value.Trim().TrimStart('@').ToLowerInvariant();
        var address = allowed.Contains('@', StringComparison.Ordinal) ? allowed : "iedereen@" + allowed;
        return MailAddress.TryCreate(address, out var parsed) && parsed.Address == address && parsed.Host.Contains('.', StringComparison.Ordinal)
            ? allowed
            : throw new InvalidDataException($"{name} is geen e-mailadres of domein: “{value}”. Geef bijvoorbeeld coa.nl of iemand@coa.nl.");
    }
}
