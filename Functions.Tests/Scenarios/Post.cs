namespace LrtIntegration.Tests.Scenarios;

/// <summary>Mails as they lie in the mailbox of the secretariat, with what its own mail server wrote on top.</summary>
internal static class Post
{
    public const string CoaHeader = "Peildatum;Niveau;Code;Naam;Indicator;Doelgroep;Opvangvorm;Waarde;Eenheid;Markering\r\n";

    /// <summary>As Exchange Online writes it: without a name of its own.</summary>
    public static string Passed(string domain) =>
        $"spf=pass (sender IP is 192.0.2.10) smtp.mailfrom={domain}; dkim=pass (signature was verified) header.d={domain};dmarc=pass action=none header.from={domain};compauth=pass reason=100";

    public static string Failed(string domain) =>
        $"spf=fail (sender IP is 198.51.100.7) smtp.mailfrom={domain}; dkim=none (message not signed) header.d=none;dmarc=fail action=quarantine header.from={domain};compauth=fail reason=000";

    /// <summary>Figures of COA as an attachment.</summary>
    public static string Coa(string value = "1.234", string from = "cijfers@coa.nl", string? results = null, string extra = "") => $"""
        {Top(results ?? Passed("coa.nl"))}From: Cijfers COA <{from}>
        To: lrt@minjenv.nl
        Date: Mon, 3 Jul 2023 09:12:00 +0200
        Subject: Weekcijfers
        Message-ID: <{value}@coa.nl>
        {extra}MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="grens"

        --grens
        Content-Type: text/plain; charset=utf-8

        Beste collega, zie de bijlage.
        --grens
        Content-Type: text/csv; charset=utf-8; name="coa.csv"
        Content-Disposition: attachment; filename="coa.csv"

        {CoaHeader}03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;{value};personen;
        --grens--

        """.ReplaceLineEndings("\r\n");

    /// <summary>A signal of the PRT of Utrecht in the text of the mail, with more headers where given.</summary>
    public static string Signal(string extra = "", string subject = "Signaal PRT Utrecht", string? results = null, string body = SignalText, string type = "text/plain; charset=utf-8") => $"""
        {Top(results ?? Passed("provincie-utrecht.nl"))}From: PRT Utrecht <prt@provincie-utrecht.nl>
        To: lrt@minjenv.nl
        Date: Tue, 4 Jul 2023 10:00:00 +0200
        Subject: {subject}
        Message-ID: <{subject.GetHashCode(StringComparison.Ordinal)}@provincie-utrecht.nl>
        {extra}MIME-Version: 1.0
        Content-Type: {type}

        {body}
        """.ReplaceLineEndings("\r\n");

    public const string SignalText = """
        Provincie: Utrecht
        Datum: 3 juli 2023
        Onderwerp: Doorstroomlocaties
        Thema: Doorstroomlocaties
        Signaal: Gemeenten wachten op duidelijkheid over de bekostiging.
        Gevraagd aan LRT: besluit
        Gevraagd besluit: Stel de regeling vast.
        """;

    // Exchange Online writes on every mail how it came in, also where it checked nothing.
    private static string Top(string results) => $"X-MS-Exchange-Organization-AuthAs: Anonymous\n{(results.Length == 0 ? "" : $"Authentication-Results: {results}\n")}";
}
