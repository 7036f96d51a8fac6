namespace LrtIntegration.Intake.Mailboxes;

/// <summary>A mailbox counted against the dossier: the proof that no mail was missed, or the list of those that were.</summary>
/// <param name="From">Mails received from this moment on were counted, wherever in the mailbox they lie.</param>
/// <param name="Until">Mails received after it were left out: they may still be on their way to the dossier.</param>
/// <param name="Counted">Mails that were received.</param>
/// <param name="Arrived">Those of them that are in the dossier.</param>
/// <param name="Missing">The others, oldest first.</param>
internal sealed record MailboxReconciliation(
    string Address, DateTimeOffset CountedAt, DateTimeOffset From, DateTimeOffset Until, int Counted, int Arrived, IReadOnlyList<MissingMail> Missing);

/// <summary>A mail that lies in the mailbox and of which the dossier knows nothing.</summary>
internal sealed record MissingMail(DateTimeOffset? ReceivedAt, string? Subject);
