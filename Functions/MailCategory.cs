using LrtIntegration.Intake;

namespace LrtIntegration;

/// <summary>The category that tells the secretariat, in the mailbox itself, why a mail was not read, or not whole.</summary>
internal static class MailCategory
{
    public const string Held = "LRT: wacht op vrijgave";
    public const string Automatic = "LRT: automatisch bericht";
    public const string Unreadable = "LRT: niet te lezen";
    public const string Unknown = "LRT: niets in herkend";
    public const string Partly = "LRT: deels verwerkt";

    /// <summary>Null where all was read.</summary>
    public static string? Of(Handling mail, CollectionReport report) => mail switch
    {
        Handling.SetAside { Kind: SetAsideKind.Untrusted } => Held,
        Handling.SetAside { Kind: SetAsideKind.Automatic } => Automatic,
        Handling.SetAside => Unreadable,
        _ when report.Facts == 0 => Unknown,
        _ when report.Refusals > 0 => Partly,
        _ => null,
    };
}
