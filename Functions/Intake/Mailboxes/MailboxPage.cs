namespace LrtIntegration.Intake.Mailboxes;

/// <summary>Some changes in a folder, and where to go on.</summary>
/// <param name="Link">To the next page, or, on the last, to what changes from now on.</param>
internal sealed record MailboxPage(IReadOnlyList<MailboxMessage> Messages, string Link, MailboxPagePlace Place);

/// <summary>Whether more changes are known already.</summary>
internal enum MailboxPagePlace
{
    MoreFollows,
    Last,
}

/// <summary>A message that lies in the folder.</summary>
/// <param name="Id">Graph's immutable id: it stays when the message moves within the mailbox. Capitals count.</param>
internal sealed record MailboxMessage(string Id, string? Subject, DateTimeOffset? ReceivedAt);
