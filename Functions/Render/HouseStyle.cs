namespace LrtIntegration.Render;

/// <summary>Fonts, sizes and colours of everything that is rendered: one accent, and differences that survive grey print and colour blindness.</summary>
internal static class HouseStyle
{
    /// <summary>The font of charts and of the page, embedded in the program (SIL Open Font License).</summary>
    public const string FontFamily = "Source Sans 3";

    /// <summary>The font of the Word document: on every machine with Word, and with a metric twin (Carlito) elsewhere.</summary>
    public const string WordFont = "Calibri";

    public const string WordFontTwin = "Carlito";

    /// <summary>The font of the page, and what stands in for letters that it lacks.</summary>
    public const string FontStack = "\"Source Sans 3\", Calibri, Carlito, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif";

    /// <summary>Points of running text in Word; the other sizes follow from it.</summary>
    public const double BodyPoints = 10.5;

    public const double TablePoints = 9;

    public const double SmallPoints = 8.5;

    /// <summary>Of lists in which one looks something up.</summary>
    public const double FinePoints = 7.5;

    public const double TitlePoints = 26;

    /// <summary>Pixels of text in a chart, at the width of <see cref="WideChart"/> on A4.</summary>
    public const double ChartText = 12.5;

    /// <summary>Pixels: a chart on A4 or a desk screen.</summary>
    public const double WideChart = 624;

    /// <summary>Pixels: a chart on a telephone.</summary>
    public const double NarrowChart = 336;

    /// <summary>The colour of an ink on paper, as <c>#RRGGBB</c>. Contrast with <see cref="Ink.Paper"/> is at least 4.5 for every ink that bears text.</summary>
    public static string Colour(Ink ink) => ink switch
    {
        Ink.Text => "#1D2329",
        Ink.Muted => "#535C66",
        Ink.Line => "#C5CDD6",
        Ink.Accent => "#17406D",
        Ink.Second => "#B4530F",
        Ink.Third => "#3A7D6E",
        Ink.Fourth => "#6F6F76",
        Ink.Paper => "#FFFFFF",
        Ink.Pale => "#EAF0F6",
        Ink.Warning => "#9A4A00",
        Ink.WarningPale => "#FDF1E3",
        _ => throw new ArgumentOutOfRangeException(nameof(ink), ink, message: null),
    };

    /// <summary>The colour of an ink on a dark screen.</summary>
    public static string DarkColour(Ink ink) => ink switch
    {
        Ink.Text => "#E8ECF1",
        Ink.Muted => "#A9B4C0",
        Ink.Line => "#3E4854",
        Ink.Accent => "#8DBDEB",
        Ink.Second => "#F0A868",
        Ink.Third => "#7FCDBB",
        Ink.Fourth => "#BDBDC4",
        Ink.Paper => "#14181D",
        Ink.Pale => "#1F2730",
        Ink.Warning => "#F0A868",
        Ink.WarningPale => "#33261A",
        _ => throw new ArgumentOutOfRangeException(nameof(ink), ink, message: null),
    };

    /// <summary>The ink of the nth series of a chart; after the fourth they come round again, told apart by their labels.</summary>
    public static Ink Series(int index) => (index % 4) switch
    {
        0 => Ink.Accent,
        1 => Ink.Second,
        2 => Ink.Third,
        _ => Ink.Fourth,
    };
}

/// <summary>What a colour is for.</summary>
internal enum Ink
{
    Text,
    Muted,
    Line,
    Accent,
    Second,
    Third,
    Fourth,
    Paper,

    /// <summary>Behind header rows and figures that stand out.</summary>
    Pale,
    Warning,
    WarningPale,
}
