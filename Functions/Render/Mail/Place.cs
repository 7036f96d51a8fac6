using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Render.Mail;

/// <summary>Provinces and sources by the name that readers know.</summary>
internal static class Place
{
    public static string Of(string code) =>
        Gazetteer.Provinces.FirstOrDefault(province => string.Equals(province.Code, code, StringComparison.Ordinal))?.Name ?? code;

    public static string SourceOf(PackCoverage line) => line.Source switch
    {
        SourceName.Coa => "cijfers COA",
        SourceName.Bzk => "aanvragen BZK",
        SourceName.Minutes => "verslag vorige vergadering",
        _ => $"PRT {Of(line.Area)}",
    };
}
