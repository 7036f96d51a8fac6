using LrtIntegration.Sources;
using LrtIntegration.Telemetry;

namespace LrtIntegration;

/// <summary>Evidence in the words of what is measured and logged.</summary>
internal static class EvidenceTelemetry
{
    private const int IdLength = 12;

    /// <summary>By which a person follows evidence through the log: as the kenmerk in the pack, of which it is the beginning.</summary>
    public static string IdOf(string sha256) => sha256[..IdLength];

    /// <summary>In lower case; "unknown" where no source read it.</summary>
    public static string WordFor(SourceName? source) => source?.ToString().ToLowerInvariant() ?? "unknown";

    public static void Saw(this NewestFacts newest, Outline outline)
    {
        foreach (var span in outline.Source is null ? [] : outline.Spans)
        {
            newest.Saw(WordFor(outline.Source), span.First);
            newest.Saw(WordFor(outline.Source), span.Last);
        }
    }
}
