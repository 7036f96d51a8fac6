using LrtIntegration.Intake;

namespace LrtIntegration.Sources.Text;

/// <summary>What somebody wrote in a mail itself, against what they attached to it.</summary>
internal static class MailBody
{
    public static bool Is(Drop drop) =>
        drop.Format == DropFormat.Text && drop.Arrival.Origin.EndsWith("#" + Part.Body, StringComparison.Ordinal);
}
