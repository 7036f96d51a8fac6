using System.Text;
using LrtIntegration.Api;
using LrtIntegration.Commands;
using LrtIntegration.Deliver;
using LrtIntegration.Dossier;
using LrtIntegration.Hosting;
using LrtIntegration.Intake;
using LrtIntegration.Reference;
using Microsoft.AspNetCore.Http;

namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>What is promised of any message and any JSON that somebody hands over: it is understood, or refused with the exception that is meant for it.</summary>
internal static class MessageOracle
{
    /// <summary>Messages of the queues, and the body in which the host brings them.</summary>
    public static string ReadEvent(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        return string.Join('\n',
            Told<FormatException>(() => string.Join(';', DropNotice.In(text, "drops").SelectMany(notice => notice.Blobs))),
            Told<FormatException>(() => PackMessage.Parse(text).Text),
            Told<FormatException>(() => NotificationMessage.Parse(text).Text),
            Told<FormatException>(() => QueueMessage.From(Invocation.ReadAsync(new MemoryStream(content), CancellationToken.None).GetAwaiter().GetResult()).Text));
    }

    /// <summary>Rulings over HTTP and from a file, and the calendar.</summary>
    public static string ReadRuling(byte[] content)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, content);
            return string.Join('\n',
                Told<ProblemException>(() => Body(content).ToString()),
                Told<WrongUseException>(() => string.Join(';', HandKeptFiles.Rulings(file))).Replace(file, "", StringComparison.Ordinal),
                Told<FormatException>(() => string.Join(';', MeetingCalendar.Parse(content).Meetings)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static RulingBody Body(byte[] content)
    {
        var context = new DefaultHttpContext { Request = { ContentType = "application/json", Body = new MemoryStream(content) } };
        return ApiBody.ReadAsync<RulingBody>(context).GetAwaiter().GetResult();
    }

    private static string Told<TRefusal>(Func<string> read)
        where TRefusal : Exception
    {
        try
        {
            return read();
        }
        catch (TRefusal refused)
        {
            return refused.Message;
        }
    }
}
