using System.Text;

namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>What a fuzzer begins with.</summary>
internal sealed class FuzzSeeds(string root)
{
    private const int Largest = 60_000;
    private const int Head = 6_000;

    private static readonly byte[] CompoundMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public IReadOnlyList<byte[]> Csv => [.. In("samples/drops", "*.csv").Select(content => content[..Math.Min(content.Length, Head)]), .. Utf8("Provincie;Datum;Onderwerp;Signaal;Gevraagd aan LRT\nDrenthe;3-7-2023;opvang;\"vol,\nten einde\";besluit\n")];

    public IReadOnlyList<byte[]> Workbooks => [.. In("samples/drops", "*.xlsx").Where(content => content.Length < Largest), SmallPackages.Workbook()];

    public IReadOnlyList<byte[]> Compounds => [.. ((string[])["EncryptedPackage", "Workbook", "Book", "WordDocument", "__properties_version1.0"]).Select(name => (byte[])[.. CompoundMark, .. new byte[504], .. Encoding.Unicode.GetBytes(name + '\0')])];

    public IReadOnlyList<byte[]> Documents => [SmallPackages.Document(), SmallPackages.Minutes(Encoding.UTF8.GetString(Texts[0]))];

    public IReadOnlyList<byte[]> Pdfs => [SmallPdf.Open, SmallPdf.Nested, .. In("Functions.Tests/Sources/Minutes/Wire", "*.pdf").Where(content => content.Length < 4 * Largest)];

    public IReadOnlyList<byte[]> Texts => [.. In("samples/drops", "*.txt"), .. In("Functions.Tests/Sources/Minutes/Wire", "*.txt"), .. Utf8("Provincie: Drenthe\nDatum: 3 juli 2023\nOnderwerp: opvang amv\nSignaal: De opvang loopt vol.\nGevraagd aan LRT: besluit\nUrgentie: hoog\n")];

    public IReadOnlyList<byte[]> Mails => [.. In("Functions.Tests/Intake/Wire", "*.eml"), .. In("samples/drops", "*.eml").Where(content => content.Length < Largest)];

    public IReadOnlyList<byte[]> Zips => [PackageMutation.Close(Files().Take(4)), PackageMutation.Close(Files().TakeLast(3))];

    public static IReadOnlyList<byte[]> Rulings { get; } =
    [
        .. Utf8("""{ "rulings": [ { "kind": "close", "id": "com-6-a", "by": "secretariaat", "at": "2023-07-18T09:00", "evidence": "mail" }, { "kind": "correct", "id": "com-6-a", "by": "s", "at": "2023-07-18T09:15", "field": "owner", "to": "JenV" } ] }"""),
        .. Utf8("""{ "kind": "move", "id": "sig-PV26-a", "to": "information" }"""),
        .. Utf8("""{ "meetings": [ { "date": "2023-07-20", "time": "10:00", "papersDue": "2023-07-13", "sendOn": "2023-07-17", "place": "Den Haag" } ], "deliveries": [ { "source": "prt", "province": "PV22", "daysBeforePapersDue": 5 } ], "jumps": [ { "minimumHistory": 4, "minimumChange": 50, "minimumPercentage": 10, "deviations": 5 } ] }"""),
    ];

    public static IReadOnlyList<byte[]> Events { get; } =
    [
        .. Utf8("""[{"subject":"/blobServices/default/containers/drops/blobs/mail.eml","eventType":"Microsoft.Storage.BlobCreated","id":"1","data":{"api":"PutBlob","url":"https://a.blob.core.windows.net/drops/mail.eml"},"eventTime":"2023-07-03T08:00:00Z"}]"""),
        .. Utf8("""{"specversion":"1.0","type":"Microsoft.Storage.BlobCreated","data":{"url":"https://a.blob.core.windows.net/drops/a%20b.csv"}}"""),
        .. Utf8("""{"meeting":"2023-07-20","request":"0123456789abcdef0123456789abcdef"}"""),
        .. Utf8("""{"meeting":"2023-07-20","version":1}"""),
        .. Utf8("""{"Data":{"message":"\"{\\\"meeting\\\":\\\"2023-07-20\\\"}\""},"Metadata":{"sys":{"MethodName":"CompilePack"}}}"""),
    ];

    private IEnumerable<KeyValuePair<string, byte[]>> Files() =>
        ((IEnumerable<byte[]>)[Csv[0], Texts[^1], Workbooks[^1], Documents[0], Mails[0], Zip()]).Select((content, index) => KeyValuePair.Create(FormattableString.Invariant($"map/bestand {index}.csv"), content));

    private byte[] Zip() => PackageMutation.Close([new("a.csv", Csv[0])]);

    private IEnumerable<byte[]> In(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    private static IEnumerable<byte[]> Utf8(string text) => [Encoding.UTF8.GetBytes(text)];
}
