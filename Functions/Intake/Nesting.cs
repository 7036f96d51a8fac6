using LrtIntegration.Intake.Archives;
using LrtIntegration.Intake.Formats;
using LrtIntegration.Intake.Mails;

namespace LrtIntegration.Intake;

/// <summary>How deep within the thing that came in a drop lies, and what all its zips together have become so far.</summary>
internal sealed class Nesting(IntakeLimits limits)
{
    private static readonly Handling.SetAside ZipInZip = new(SetAsideKind.Mendable, "Dit zipbestand zit in een ander ingepakt bestand en is niet geopend.", "de bestanden los te sturen.");
    private static readonly Handling.SetAside TooLarge = new(SetAsideKind.TooLarge, "De zipbestanden in deze mail worden samen te groot om uit te pakken; dit bestand is niet geopend.", "het los te sturen.");

    private int Mails { get; init; }

    private int Archives { get; init; }

    private Total Expanded { get; init; } = new();

    public Nesting Within(Drop container) => new(limits)
    {
        Mails = Mails + (container.Format is DropFormat.Mail ? 1 : 0),
        Archives = Archives + (container.Format is DropFormat.Archive ? 1 : 0),
        Expanded = Expanded,
    };

    /// <summary>Why this container is left closed, or null.</summary>
    public Handling.SetAside? ObjectionTo(Drop container)
    {
        if (container.Format is DropFormat.Mail)
            return Mails > limits.NestingDepth ? Objections.TooDeep : null;
        if (Archives > 0)
            return ZipInZip;
        if (!ZipLook.IsZip(container.Content.Span))
            return null;

        Expanded.Bytes += ZipFiles.ExpandedSize(container.Content);
        return Expanded.Bytes > limits.ExpandedBytes ? TooLarge : null;
    }

    private sealed class Total
    {
        public long Bytes { get; set; }
    }
}
