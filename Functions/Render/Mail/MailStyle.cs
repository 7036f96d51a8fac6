using System.Globalization;

namespace LrtIntegration.Render.Mail;

/// <summary>The look of mails, in styles on each element: many programs read no other. What can be told apart by class turns dark on a dark screen.</summary>
internal static class MailStyle
{
    private const string Letter = "font-family:Calibri,'Segoe UI',Arial,sans-serif;";

    public static string Screen => Letter + $"margin:0;padding:0;background-color:{Colour(Ink.Pale)};";

    public static string Sheet => $"max-width:640px;margin:0 auto;background-color:{Colour(Ink.Paper)};border-top:4px solid {Colour(Ink.Accent)};";

    public static string Inside => $"padding:20px 24px;{Letter}font-size:16px;line-height:1.5;color:{Colour(Ink.Text)};";

    public static string Title => $"margin:4px 0 2px;{Letter}font-size:24px;line-height:1.25;font-weight:600;color:{Colour(Ink.Accent)};";

    public static string Chapter => $"margin:28px 0 8px;{Letter}font-size:19px;line-height:1.3;font-weight:600;color:{Colour(Ink.Accent)};";

    public static string Soft => $"margin:0 0 8px;font-size:15px;line-height:1.5;color:{Colour(Ink.Muted)};";

    public static string Marking => "margin:0 0 8px;font-size:13px;line-height:1.4;font-weight:600;";

    public static string Words => "margin:0 0 10px;";

    public static string List => "margin:0 0 10px;padding:0 0 0 20px;";

    public static string Item => "margin:0 0 6px;";

    public static string Grid => $"width:100%;margin:0 0 10px;border-collapse:collapse;border-bottom:1px solid {Colour(Ink.Accent)};{Letter}font-size:15px;line-height:1.4;color:{Colour(Ink.Text)};";

    public static string Caption => $"text-align:left;padding:0 0 6px;font-size:14px;color:{Colour(Ink.Muted)};";

    public static string Link => $"color:{Colour(Ink.Accent)};text-decoration:underline;";

    public static string Notice => $"margin:12px 0;padding:10px 14px;border-left:4px solid {Colour(Ink.Warning)};background-color:{Colour(Ink.WarningPale)};";

    // Read by programs that know style elements; the others keep the light colours that stand on each element.
    public static string Sheets => string.Create(CultureInfo.InvariantCulture, $$"""
        @media (prefers-color-scheme: dark) {
        .scherm { background-color: {{HouseStyle.DarkColour(Ink.Pale)}} !important; }
        .vel { background-color: {{HouseStyle.DarkColour(Ink.Paper)}} !important; }
        .tekst, .binnen, .tekst table, .tekst td, .tekst th { color: {{HouseStyle.DarkColour(Ink.Text)}} !important; }
        .kop, .kop a, .link { color: {{HouseStyle.DarkColour(Ink.Accent)}} !important; }
        .zacht { color: {{HouseStyle.DarkColour(Ink.Muted)}} !important; }
        .kolom { background-color: {{HouseStyle.DarkColour(Ink.Pale)}} !important; color: {{HouseStyle.DarkColour(Ink.Accent)}} !important; }
        .rooster td, .rooster th { border-color: {{HouseStyle.DarkColour(Ink.Line)}} !important; }
        .let-op { background-color: {{HouseStyle.DarkColour(Ink.WarningPale)}} !important; color: {{HouseStyle.DarkColour(Ink.Text)}} !important; }
        }
        @media (max-width: 480px) {
        .binnen { padding: 14px 12px !important; }
        .tekst table.rooster { font-size: 14px !important; }
        .rooster th, .rooster td { padding: 5px 6px 5px 0 !important; }
        }

        """);

    public static string HeaderCell(string side) =>
        $"text-align:{side};vertical-align:bottom;padding:6px 8px;font-weight:600;background-color:{Colour(Ink.Pale)};color:{Colour(Ink.Accent)};border-top:1px solid {Colour(Ink.Accent)};";

    public static string BodyCell(string side) =>
        $"text-align:{side};vertical-align:top;padding:6px 8px;font-weight:400;border-top:1px solid {Colour(Ink.Line)};overflow-wrap:break-word;{(side is "right" ? "white-space:nowrap;" : "")}";

    private static string Colour(Ink ink) => HouseStyle.Colour(ink);
}
