using System.Text;
using LrtIntegration.Sources.Tables;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources.Prt;

/// <summary>One signal while its lines are being read.</summary>
internal sealed class FormBuilder
{
    private readonly Dictionary<Column, StringBuilder> texts = [];
    private readonly Dictionary<Column, string> locations = [];
    private readonly List<TextLine> lines = [];
    private Column? open;
    private bool afterBlank;

    public bool IsEmpty => texts.Count == 0;

    public bool Has(Column column) => texts.ContainsKey(column);

    /// <summary>Whether a line without a label belongs to the answer that is being read.</summary>
    public bool TakesMore => open is not null && !(afterBlank && texts[open].Length > 0 && PrtColumns.Short.Contains(open));

    public void Label(Column column, string value, TextLine line)
    {
        (open, afterBlank) = (column, false);
        lines.Add(line);
        locations.TryAdd(column, line.Location);
        if (texts.TryGetValue(column, out var known))
            known.Append(known.Length > 0 ? "\n" : "").Append(value);
        else
            texts.Add(column, new StringBuilder(value));
    }

    public void Blank() => afterBlank = true;

    public void More(TextLine line)
    {
        lines.Add(line);
        var text = texts[open!];
        var more = Printable.Collapse(line.Text);
        if (text.Length > 0)
            text.Append(afterBlank || line.Role != LineRole.Line || BulletMark.Of(more) is not null ? '\n' : ' ');
        text.Append(more);
        afterBlank = false;
    }

    public void Close() => open = null;

    /// <summary>The province and the date of the signal before it hold on, where this one does not say otherwise.</summary>
    public SignalForm Build(SignalForm? before)
    {
        var answers = texts.ToDictionary(pair => pair.Key, pair => new FilledIn(pair.Value.ToString().Trim(), locations[pair.Key]));
        foreach (var column in new[] { PrtColumns.Province, PrtColumns.Date })
        {
            if (!answers.ContainsKey(column) && before?.Answers.TryGetValue(column, out var answer) == true)
                answers.Add(column, answer);
        }

        return new SignalForm(lines[0].Location, string.Join('\n', lines.Select(line => line.Text.Trim())), answers);
    }
}
