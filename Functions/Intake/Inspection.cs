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

    /// <summary>A drop of bytes that are kept and not read, whatever they are.</summary>
    public Drop SetAside(ReadOnlyMemory<byte> content, Arrival arrival, Handling.SetAside objection) =>
        Inspect(content, arrival) with { Handling = objection };

    public Handling.SetAside TooLarge(long size) =>
        new(SetAsideKind.TooLarge, $"Dit bestand is te groot om te lezen ({size / 1_000_000} MB; de grens is {limits.BytesPerFile / 1_000_000} MB).", $"het op te delen, bijvoorbeeld per week of per provincie.");

    private Look Look(ReadOnlyMemory<byte> content, Arrival arrival) =>
        content.IsEmpty ? new Look(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.Mendable, "Dit bestand is leeg (0 bytes).", "het opnieuw te sturen."))
        : content.Length > limits.BytesPerFile ? new Look(DropFormat.Unknown, TooLarge(content.Length))
        : Clutter.ReasonFor(arrival.FileName) is { } reason ? new Look(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.NotNeeded, reason))
        : FormatSniffer.Sniff(content, limits);
}
