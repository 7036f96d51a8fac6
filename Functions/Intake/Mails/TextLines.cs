using System.Text;

namespace LrtIntegration.Intake.Mails;

/// <summary>Text in which white space counts as in HTML: any run of it is one space, and only a break makes a line.</summary>
internal sealed class TextLines
{
    private const char NoBreakSpace = '\u00A0';

    private readonly StringBuilder text = new();
    private bool space;
    private bool line;

    public void Write(string words)
    {
        foreach (var character in words)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                space = true;
                continue;
            }

            if (space && line)
                text.Append(' ');
            text.Append(character is NoBreakSpace ? ' ' : character);
            (space, line) = (false, true);
        }
    }

    /// <summary>Lines that are ready, with their tabs.</summary>
    public void WriteLines(string lines)
    {
        EndLine();
        if (lines.Length > 0)
            text.Append(lines).Append('\n');
    }

    /// <summary>A break that the writer made, also of an empty line.</summary>
    public void NewLine()
    {
        text.Append('\n');
        (space, line) = (false, false);
    }

    /// <summary>The end of a paragraph or cell: a line, unless nothing was on it.</summary>
    public void EndLine()
    {
        if (line)
            NewLine();
        space = false;
    }

    /// <summary>Without space at the ends of lines, without empty lines at both ends, and never more than one in between.</summary>
    public override string ToString()
    {
        var lines = new StringBuilder(text.Length);
        var blank = 0;
        foreach (var part in text.ToString().AsSpan().EnumerateLines())
        {
            var trimmed = part.Trim(" ");
            blank = trimmed.Trim().IsEmpty ? blank + 1 : 0;
            if (blank is 0 || (blank is 1 && lines.Length > 0))
                lines.Append(trimmed).Append('\n');
        }

        return lines.ToString().TrimEnd('\n');
    }
}
