using LrtIntegration.Tests.Dossier;

namespace LrtIntegration.Tests.Commands;

/// <summary>Small deliveries, as files in a folder.</summary>
internal static class DropTree
{
    public const string CoaHeader = "Peildatum;Niveau;Code;Naam;Indicator;Doelgroep;Opvangvorm;Waarde;Eenheid;Markering\n";

    public static string WithCoa(this TemporaryFolder folder, string name = "drops/coa.csv", string day = "03-07-2023", string value = "1.234")
    {
        folder.Write(name, CoaHeader + $"{day};provincie;PV20;Groningen;bezetting;totaal;totaal;{value};personen;\n");
        return folder.Of("drops");
    }

    public static string Mail(string from, string body, string attachment, string attachmentName) => MailUnder(
        $"""
        From: Afzender <{from}>
        To: secretariaat@lrt.example
        Date: Mon, 3 Jul 2023 09:12:00 +0200
        Subject: Levering
        """,
        body,
        attachment,
        attachmentName);

    /// <summary>A mail with these headers, and one table attached to its text.</summary>
    public static string MailUnder(string headers, string body, string attachment, string attachmentName) =>
        $"""
        {headers}
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="grens"

        --grens
        Content-Type: text/plain; charset=utf-8

        {body}
        --grens
        Content-Type: text/csv; charset=utf-8; name="{attachmentName}"
        Content-Disposition: attachment; filename="{attachmentName}"

        {attachment}
        --grens--

        """.ReplaceLineEndings("\r\n");
}
