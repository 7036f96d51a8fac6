namespace LrtIntegration.Intake;

/// <summary>How much of one thing that came in is looked at. What lies beyond is set aside with a reason, never read in part.</summary>
/// <param name="BytesPerFile">A longer file is hashed as it streams by and set aside, so that memory stays bounded.</param>
/// <param name="PartsPerContainer">Body, attachments and images of one mail together, or files of one zip.</param>
/// <param name="NestingDepth">Mails within mails: the mail that came in is level 0.</param>
/// <param name="ExpandedBytes">What one zip (a workbook and a document are zips too), or all zips of one mail together, may become.</param>
/// <param name="ExpansionRatio">How many times its own size a zip may become, once that is more than a few megabytes.</param>
/// <param name="EntriesPerZip">Files in one zip, also within a workbook or document.</param>
internal sealed record IntakeLimits(
    long BytesPerFile = 100_000_000,
    int PartsPerContainer = 250,
    int NestingDepth = 8,
    long ExpandedBytes = 512_000_000,
    int ExpansionRatio = 200,
    int EntriesPerZip = 10_000)
{
    public static IntakeLimits Default { get; } = new();
}
