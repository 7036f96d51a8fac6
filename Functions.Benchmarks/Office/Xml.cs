namespace LrtIntegration.Benchmarks.Office;

/// <summary>The namespaces and small fixed parts of Office files.</summary>
internal static class Xml
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string ContentTypes(string overrides) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" +
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" +
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
        overrides +
        "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>" +
        "<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>" +
        "</Types>";

    public static string Override(string part, string type) =>
        $"<Override PartName=\"{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.{type}+xml\"/>";

    public static string RootRelations(string mainPart) =>
        $"<Relationships xmlns=\"{PackageRelations}\">" +
        $"<Relationship Id=\"rId3\" Type=\"{Relations}/extended-properties\" Target=\"docProps/app.xml\"/>" +
        "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>" +
        $"<Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"{mainPart}\"/>" +
        "</Relationships>";

    public static string Relation(int id, string type, string target) =>
        FormattableString.Invariant($"<Relationship Id=\"rId{id}\" Type=\"{Relations}/{type}\" Target=\"{target}\"/>");

    public static string CoreProperties(string title, DateOnly on) =>
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" " +
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" " +
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">" +
        $"<dc:title>{title}</dc:title><dc:description>VOORBEELD – verzonnen cijfers</dc:description>" +
        FormattableString.Invariant($"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{on:yyyy-MM-dd}T08:00:00Z</dcterms:created>") +
        "</cp:coreProperties>";

    public static string AppProperties(string application) =>
        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">" +
        $"<Application>{application}</Application><AppVersion>16.0300</AppVersion></Properties>";
}
