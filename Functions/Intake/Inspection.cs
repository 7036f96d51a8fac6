using LrtIntegration.Intake.Formats;

namespace LrtIntegration.Intake;

/// <summary>Bytes that came in become a drop: its identity, what it is by its content, and whether it is to be read.</summary>
internal sealed class Inspection(IntakeLimits limits)
{
    public Drop Inspect(ReadOnlyMemory<byte> content, Arrival arrival)
    {
        var look = Look(content, arrival);
        return new Drop(Fingerprint.Of(content.Span), content, look.Format, arrival, look.Handling);
    }

    /// <summary>As <see cref="Inspect"/>, for what a person decided to have read: only its own bytes can still stand in the way.</summary>
    public Drop Release(ReadOnlyMemory<byte> content, Arrival arrival)
    {
        var look = Unreadable(content) ?? FormatSniffer.Sniff(content, limits);
        var handling = look is { Objection.Kind: SetAsideKind.NotNeeded, Format: DropFormat.Text } ? new Handling.Read() : look.Handling;
        var isBody = arrival.Origin.EndsWith($"#{Part.Body}", StringComparison.Ordinal);
        return new Drop(Fingerprint.Of(content.Span), content, isBody ? DropFormat.Text : look.Format, arrival, isBody ? new Handling.Read() : handling) { IsReleased = true };
    }

    /// <summary>A drop of bytes that are kept and not read, whatever they are.</summary>
    public Drop SetAside(ReadOnlyMemory<byte> content, Arrival arrival, Handling.SetAside objection) =>
        Inspect(content, arrival) with { Handling = objection };

    public Handling.SetAside TooLarge(long size) =>
        new(SetAsideKind.TooLarge, $"Dit bestand is te groot om te lezen ({size / 1_000_000} MB; de grens is {limits.BytesPerFile / 1_000_000} MB).", $"het op te delen, bijvoorbeeld per week of per provincie.");

    private Look Look(ReadOnlyMemory<byte> content, Arrival arrival) =>
        Unreadable(content)
        ?? (Scripts.ObjectionTo(arrival.FileName) is { } objection ? new Look(DropFormat.Unknown, objection) : null)
        ?? (Clutter.ReasonFor(arrival.FileName) is { } reason ? new Look(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.NotNeeded, reason)) : FormatSniffer.Sniff(content, limits));

    private Look? Unreadable(ReadOnlyMemory<byte> content) =>
        content.IsEmpty ? new Look(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.Mendable, "Dit bestand is leeg (0 bytes).", "het opnieuw te sturen."))
        : content.Length > limits.BytesPerFile ? new Look(DropFormat.Unknown, TooLarge(content.Length))
        : null;
}
