using System.IO.Compression;

namespace LrtIntegration.Tests.Intake;

/// <summary>Zips built for a test; equal content gives equal bytes.</summary>
internal static class Zipped
{
    private static readonly DateTimeOffset Then = new(2023, 7, 3, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(params IReadOnlyList<KeyValuePair<string, byte[]>> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = Then;
                using var target = entry.Open();
                target.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static KeyValuePair<string, byte[]> File(string name, string content) => new(name, System.Text.Encoding.UTF8.GetBytes(content));

    public static byte[] Workbook(byte[] sheet) => Of(File("[Content_Types].xml", "<Types/>"), File("xl/workbook.xml", "<workbook/>"), new("xl/worksheets/sheet1.xml", sheet));
}
