using System.Text.Json;

namespace LrtIntegration.Hosting;

/// <summary>The text of one queue message. It may be delivered more than once.</summary>
internal sealed record QueueMessage(string Text)
{
    public const string Binding = "message";

    /// <summary>Undoes the host's double encoding: the binding is a JSON string that holds a JSON string. Throws <see cref="FormatException"/> where it is no text.</summary>
    public static QueueMessage From(Invocation call)
    {
        var outer = call.Binding(Binding);
        try
        {
            if (outer.ValueKind != JsonValueKind.String)
                return new QueueMessage(outer.GetRawText());

            var text = outer.GetString()!;
            return new QueueMessage(text.StartsWith('"') ? Unquoted(text) : text);
        }
        catch (InvalidOperationException malformed)
        {
            throw new FormatException("The message holds half a surrogate pair, or bytes that are no UTF-8: it is no text.", malformed);
        }
    }

    private static string Unquoted(string text)
    {
        try
        {
            using var inner = JsonDocument.Parse(text);
            return inner.RootElement.GetString()!;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}

/// <summary>A function that a message on a queue triggers.</summary>
internal interface IQueueFunction
{
    Task RunAsync(QueueMessage message, CancellationToken cancellation);
}
