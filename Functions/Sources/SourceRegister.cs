using LrtIntegration.Intake;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources;

/// <summary>The sources in the order in which they are asked. Where more than one recognises a drop, the first reads it.</summary>
/// <param name="time">How long one file may take; null for <see cref="ReadingTime.Default"/>.</param>
internal sealed class SourceRegister(IEnumerable<ISource> sources, ReadingTime? time = null)
{
    private const string Known = "COA-cijfers, BZK-aanvragen, een PRT-signaal of een verslag van de LRT";
    private readonly ISource[] sources = [.. sources];
    private readonly ReadingTime time = time ?? ReadingTime.Default;

    /// <summary>Null where no source recognises the drop. Never throws on content: what goes wrong within a source becomes a refusal.</summary>
    public Outcome? Read(Drop drop)
    {
        try
        {
            return time.Of(() => ReadByOne(drop), () => new Outcome(null, [TooLate(drop)]));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Outcome(null, [Failure(drop, exception)]);
        }
    }

    /// <summary>The source that reads the drop; null where none recognises it, or one broke down on it.</summary>
    public SourceName? NameFor(Drop drop)
    {
        try
        {
            return time.Of(() => Array.Find(sources, source => source.Recognises(drop))?.Name, () => null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>What the sender of a drop hears that no source recognises.</summary>
    /// <remarks>A scan or a damaged document says so: its sender cannot mend labels that nobody could read.</remarks>
    public static Refusal UnknownToAll(Drop drop) => DocumentReader.WhyUnreadable(drop) ?? new(
        drop.Sha256,
        drop.FileName,
        "",
        Kind(drop.Format),
        "een CSV of XLSX met de kolomnamen van de aanlevering in de kopregel, een PRT-signaal met labels zoals \"Provincie:\" en \"Signaal:\", of een verslag met genummerde agendapunten",
        $"Dit bestand lijkt op geen van de bekende leveringen ({Known}) en is daarom niet gelezen. "
        + "Controleer of dit het bedoelde bestand is en of de kopregel of de labels erin staan, en stuur het opnieuw.");

    private Outcome? ReadByOne(Drop drop) => Array.Find(sources, source => source.Recognises(drop)) is { } source
        ? new Outcome(WithRemarks(source.Read(drop), ConcealedParts.In(drop)), [])
        : null;

    private static Reading WithRemarks(Reading reading, IReadOnlyList<Remark> remarks) =>
        remarks.Count == 0 ? reading : reading with { Remarks = [.. reading.Remarks, .. remarks] };

    private static Refusal Failure(Drop drop, Exception exception) => new(
        drop.Sha256,
        drop.FileName,
        "",
        $"een fout in het programma ({exception.GetBaseException().GetType().Name})",
        "een bestand dat zonder fout kan worden gelezen",
        "Bij het lezen van dit bestand liep het programma vast; er is niets uit overgenomen. "
        + "De afzender hoeft niets te doen: het secretariaat geeft het bestand door aan de beheerder van het programma.");

    private static Refusal TooLate(Drop drop) => new(
        drop.Sha256,
        drop.FileName,
        "",
        "een bestand waarvan het lezen te veel tijd kost",
        "een bestand dat in korte tijd kan worden gelezen",
        "Het lezen van dit bestand kost te veel tijd; er is niets uit overgenomen. Stuur alleen de benodigde gegevens, of deel het bestand op.");

    private static string Kind(DropFormat format) => format switch
    {
        DropFormat.Mail => "een e-mailbericht",
        DropFormat.Delimited => "een CSV-bestand",
        DropFormat.Workbook => "een Excel-bestand",
        DropFormat.Document => "een Word-document",
        DropFormat.Pdf => "een PDF",
        DropFormat.Text => "een tekst",
        DropFormat.Image => "een afbeelding",
        DropFormat.Archive => "een archief met bestanden",
        _ => "een bestand van onbekende soort",
    };
}
