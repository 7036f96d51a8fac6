using LrtIntegration.Pack;

namespace LrtIntegration.Render.Mail;

/// <summary>What a mail says, whatever it looks like.</summary>
/// <param name="Preview">What a list of mails shows beside the subject.</param>
/// <param name="Lead">What stands above the chapters: a proof says that it is one.</param>
internal sealed record MailStory(
    string Subject,
    string Title,
    string Subtitle,
    string Marking,
    string Preview,
    IReadOnlyList<Block> Lead,
    IReadOnlyList<Section> Sections,
    Enclosure Enclosure,
    string Closing);
