using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Tables;

/// <summary>What is said of a cell that should hold a date.</summary>
internal static class DateWording
{
    public const string Expected = "een datum, zoals 03-07-2023 of 3 juli 2023";

    public static string Advice(DateReading reading) => reading.Finding switch
    {
        DateFinding.Blank => "Vul de datum in, zoals 03-07-2023.",
        DateFinding.Absurd => $"Dat zou {DutchText.Date(reading.Date)} zijn, en alleen data van 2000 tot en met 2100 kunnen kloppen; verbeter de datum.",
        _ => "Dat is geen datum; schrijf haar als 03-07-2023, 3 juli 2023 of week 27 2023.",
    };
}
