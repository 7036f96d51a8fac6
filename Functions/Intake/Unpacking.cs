using LrtIntegration.Intake.Archives;
using LrtIntegration.Intake.Formats;
using LrtIntegration.Intake.Mails;

namespace LrtIntegration.Intake;

/// <summary>What came in, taken apart: the thing itself first, then each part of it, mails within mails too. Lazy: one part at a time is in memory.</summary>
internal sealed class Unpacking(IntakeLimits limits)
{
    private readonly Inspection inspection = new(limits);

    public IEnumerable<Drop> Unpack(Drop received) => Unpack(received, new Nesting(limits));

    /// <summary>What was set apart, as it is to be unpacked when a person released it; still set apart where that cannot be.</summary>
    public Drop Release(Drop kept) => kept.Handling is Handling.SetAside { Kind: SetAsideKind.Locked or SetAsideKind.TooLarge or SetAsideKind.Dangerous or SetAsideKind.OutOfReach }
        ? kept
        : inspection.Release(kept.Content, kept.Arrival);

    private IEnumerable<Drop> Unpack(Drop drop, Nesting nesting)
    {
        if (drop.Handling is not Handling.Read || drop.Format is not (DropFormat.Mail or DropFormat.Archive))
        {
            yield return drop;
            yield break;
        }

        var opened = nesting.ObjectionTo(drop) is { } closed ? new OpenedContainer(Envelope: null, [], closed) : Open(drop);
        var arrival = ArrivalOf(opened.Envelope, drop.Arrival);
        if ((ObjectionTo(opened, drop) ?? TooMany(opened.Parts.Count)) is { } objection)
        {
            yield return drop with { Arrival = arrival, Handling = objection };
            yield break;
        }

        yield return drop with { Arrival = arrival, Handling = new Handling.Opened(opened.Parts.Count) };
        foreach (var part in opened.Parts)
        {
            foreach (var inner in Unpack(Take(part, arrival), nesting.Within(drop)))
                yield return inner;
        }
    }

    private static Handling.SetAside? ObjectionTo(OpenedContainer opened, Drop drop) =>
        drop.IsReleased && opened is { Objection.Kind: SetAsideKind.Automatic, Parts.Count: > 0 } ? null : opened.Objection;

    private OpenedContainer Open(Drop drop) =>
        drop.Format is DropFormat.Mail ? MailContainer.Open(drop.Content)
        : ZipLook.IsZip(drop.Content.Span) ? ZipFiles.Open(drop.Content, limits)
        : OutlookAttachments.Open(drop.Content);

    private Drop Take(Part part, Arrival container)
    {
        var arrival = container with { Origin = $"{container.Origin}#{part.Step}", FileName = part.FileName };
        try
        {
            var content = part.Open();
            return part.Objection is { } objection ? inspection.SetAside(content, arrival, objection)
                : part.Step is Part.Body ? inspection.Inspect(content, arrival) with { Format = DropFormat.Text, Handling = new Handling.Read() }
                : inspection.Inspect(content, arrival);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Unreadable.Drop(arrival, part.Objection ?? ZipGuard.Damaged);
        }
    }

    private Handling.SetAside? TooMany(int parts) => parts <= limits.PartsPerContainer
        ? null
        : new Handling.SetAside(SetAsideKind.TooLarge, $"Hierin zitten {parts} onderdelen; de grens is {limits.PartsPerContainer}. Het is daarom niet geopend.", "het op te delen.");

    private static Arrival ArrivalOf(Envelope? envelope, Arrival came) => envelope is null
        ? came
        : came with { Sender = envelope.Sender ?? came.Sender, ReceivedAt = envelope.SentAt ?? came.ReceivedAt, Subject = envelope.Subject };
}
