using System.Text;

namespace LrtIntegration.Sources.Text;

/// <summary>A passage while its lines are being gathered.</summary>
internal sealed class PassageBuilder(PassageKind kind, int number, string text, string location)
{
    private readonly List<TextLine> lines = [new(text, location)];

    public PassageKind Kind => kind;

    public string Last => lines[^1].Text.Length > 0 ? lines[^1].Text : " ";

    public void Append(string more, string where) => lines.Add(new TextLine(more, where));

    public Passage Build(Hyphenation hyphens)
    {
        var whole = new StringBuilder();
        var parts = new List<PassagePart>();
        foreach (var line in lines)
        {
            if (whole.Length > 0 && hyphens.IsBroken(whole.ToString(Math.Max(0, whole.Length - 40), Math.Min(40, whole.Length)), line.Text))
                whole.Length--;
            else if (whole.Length > 0 && !Hyphenation.IsKept(whole[^1], line.Text))
                whole.Append(' ');
            parts.Add(new PassagePart(whole.Length, line.Location));
            whole.Append(line.Text);
        }

        return new Passage(kind, number, whole.ToString(), parts);
    }
}
