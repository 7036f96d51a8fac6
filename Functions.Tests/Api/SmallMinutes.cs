namespace LrtIntegration.Tests.Api;

/// <summary>Minutes of a meeting of the LRT with one commitment in them.</summary>
internal static class SmallMinutes
{
    /// <summary>Nine digits that pass the 11-test.</summary>
    public const string Number = "123456782";

    public static string WithNumber { get; } = Of("23 mei 2023", $"uit te zoeken wat er met {Number} is gebeurd");

    public static string Of(string day, string promise) => $"""
        Verslag LRT {day}
        Aanwezig: Mevr. De Vries (SJenV, voorzitter), Dhr. Bakker (VNG), 5.1.2e (BZK),
        Mevr. Jansen (COA), Dhr. Van Dijk (IPO), secretariaat

        1. OPENING EN VERSLAG
        • De voorzitter opent de vergadering en heet iedereen welkom.
        • De LRT gaat akkoord met de voorgestelde besluiten.
        2. OPVANG
        • COA licht de cijfers toe. COA zegt toe om {promise}.
        • IPO: Vraagt welke gemeenten achterlopen.
        """;
}
