using LrtIntegration.Intake.Mails;
using MimeKit;
using MimeKit.Tnef;

namespace LrtIntegration.Intake.Archives;

/// <summary>Outlook's winmail.dat (TNEF), in which it hides attachments from other mail programs.</summary>
internal static class OutlookAttachments
{
    public static OpenedContainer Open(ReadOnlyMemory<byte> content)
    {
        try
        {
            var tnef = new TnefPart { Content = new MimeContent(ContentStream.Over(content)) };
            var parts = tnef.ExtractAttachments().Select(PartOf).ToList();
            return new OpenedContainer(Envelope: null, parts, parts.Count is 0 ? new Handling.SetAside(SetAsideKind.NotNeeded, "Dit bestand (winmail.dat) bevat alleen opmaak van Outlook en geen bijlagen.") : null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new OpenedContainer(Envelope: null, [], new Handling.SetAside(SetAsideKind.Mendable, "Dit bestand van Outlook (winmail.dat) is beschadigd.", "de bijlagen los te sturen, als platte tekst of html."));
        }
    }

    private static Part PartOf(MimeEntity entity, int index)
    {
        var step = $"bestand {index + 1}";
        return entity switch
        {
            MessagePart message => new Part(step, FileNames.Clean(message.Message?.Subject) is { } subject ? subject + ".eml" : step, () => BytesOf(message)),
            MimePart part => new Part(step, FileNames.Clean(part.FileName) ?? step, () => Transfer.Decode(part), Objections.To(part)),
            _ => new Part(step, step, () => BytesOf(entity)),
        };
    }

    private static ReadOnlyMemory<byte> BytesOf(MimeEntity entity)
    {
        var format = new FormatOptions { NewLineFormat = NewLineFormat.Dos };
        var bytes = new MemoryStream();
        if (entity is MessagePart { Message: { } message })
            message.WriteTo(format, bytes);
        else
            entity.WriteTo(format, bytes);
        return ContentStream.Written(bytes);
    }
}
