namespace LrtIntegration.Intake.Formats;

/// <summary>The header lines with which a mail begins (RFC 5322), also after the "From " line of a mailbox file.</summary>
internal static class MailHeaders
{
    private static readonly HashSet<string> Telling = new(StringComparer.OrdinalIgnoreCase)
    {
        "From", "To", "Cc", "Date", "Subject", "Message-ID", "MIME-Version", "Received", "Return-Path", "Content-Type", "Sender", "Reply-To", "Delivered-To",
    };

    private const int Enough = 2;
    private const int EnoughBeforeRubbish = 3;

    public static bool Begin(string text)
    {
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var any = false;
        foreach (var line in text.AsSpan().TrimStart("\r\n").EnumerateLines())
        {
            if (line.IsEmpty)
                break;
            if (!any && IsMailboxLine(line))
                continue;
            if (any && line[0] is ' ' or '\t')
                continue;

            var name = NameOf(line);
            if (name.IsEmpty)
                return told.Count >= EnoughBeforeRubbish;
            any = true;
            if (Telling.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var known))
                told.Add(known);
        }

        return told.Count >= Enough;
    }

    public static bool IsMailboxLine(ReadOnlySpan<char> line) => line.StartsWith("From ", StringComparison.Ordinal);

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        var name = colon > 0 ? line[..colon].TrimEnd(" \t") : [];
        return name.IndexOfAnyExceptInRange('!', '~') < 0 ? name : [];
    }
}
