using System.Text;

namespace LrtIntegration.Intake.Formats;

/// <summary>Microsoft's container from before 2007 (OLE compound file): old Excel and Word, an Outlook message, and everything that Office encrypts.</summary>
/// <remarks>What it holds stands in the names of its streams, in UTF-16: [MS-CFB] 2.6.1, [MS-OFFCRYPTO] 2.3.4.4.</remarks>
internal static class CompoundFile
{
    private static readonly Kind[] Kinds =
    [
        new("EncryptedPackage", new Handling.SetAside(SetAsideKind.Locked, "Dit bestand is beveiligd met een wachtwoord en kan niet worden gelezen.", "het zonder wachtwoord op te slaan en opnieuw te sturen.")),
        new("__properties_version1", new Handling.SetAside(SetAsideKind.Mendable, "Dit is een bericht in het formaat van Outlook (.msg); dat wordt niet gelezen.", "de mail zelf door te sturen of op te slaan als .eml.")),
        new("Workbook", new Handling.SetAside(SetAsideKind.Mendable, "Dit is een werkmap van Excel 97-2003 (.xls); die wordt niet gelezen.", "haar op te slaan als .xlsx.")),
        new("Book", new Handling.SetAside(SetAsideKind.Mendable, "Dit is een werkmap van Excel 5.0 of 95 (.xls); die wordt niet gelezen.", "haar op te slaan als .xlsx.")),
        new("WordDocument", new Handling.SetAside(SetAsideKind.Mendable, "Dit is een document van Word 97-2003 (.doc); dat wordt niet gelezen.", "het op te slaan als .docx.")),
        new("PowerPoint Document", new Handling.SetAside(SetAsideKind.Mendable, "Dit is een presentatie van PowerPoint 97-2003 (.ppt); die wordt niet gelezen.", "de tekst als .docx of .pdf.")),
    ];

    public static bool IsCompound(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>Whether Office put it behind a password.</summary>
    public static bool IsEncrypted(ReadOnlySpan<byte> content) => content.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    public static Look Of(ReadOnlySpan<byte> content)
    {
        foreach (var kind in Kinds)
        {
            if (content.IndexOf(Encoding.Unicode.GetBytes(kind.StreamName + '\0')) >= 0)
                return new Look(DropFormat.Unknown, kind.Objection);
        }

        return new Look(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.Mendable, "Dit is een Office-bestand van voor 2007 of een beschadigd bestand; het wordt niet gelezen.", "het op te slaan als .xlsx of .docx."));
    }

    private sealed record Kind(string StreamName, Handling.SetAside Objection);
}
