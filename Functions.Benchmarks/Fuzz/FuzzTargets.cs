using LrtIntegration.Intake;

namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>The readers that are fuzzed, each with its seeds: the samples, the corpora of the tests and small files made by hand.</summary>
internal static class FuzzTargets
{
    /// <param name="root">Of the repository, where the samples and the corpora are.</param>
    public static IReadOnlyList<FuzzTarget> All(string root)
    {
        var seeds = new FuzzSeeds(root);
        return
        [
            Of("csv", seeds.Csv, FuzzWords.Table, new FileOracle(DropFormat.Delimited).Read),
            OfPackage("xlsx", seeds.Workbooks, FuzzWords.Workbook, DropFormat.Workbook),
            Of("xls", seeds.Compounds, ["EncryptedPackage\0", "W\0o\0r\0k\0b\0o\0o\0k\0\0\0", "B\0o\0o\0k\0\0\0", "\u00FE\u00FF"], new FileOracle(DropFormat.Workbook).Read),
            OfPackage("docx", seeds.Documents, FuzzWords.Document, DropFormat.Document),
            Of("pdf", seeds.Pdfs, FuzzWords.Pdf, FileOracle.ReadPdf),
            Of("txt", seeds.Texts, FuzzWords.Text, new FileOracle(DropFormat.Text).Read),
            Of("eml", seeds.Mails, FuzzWords.Mail, new FileOracle(DropFormat.Mail).Read),
            OfPackage("zip", seeds.Zips, FuzzWords.Table, DropFormat.Archive),
            Of("rulings", FuzzSeeds.Rulings, FuzzWords.Json, MessageOracle.ReadRuling),
            Of("events", FuzzSeeds.Events, FuzzWords.Json, MessageOracle.ReadEvent),
        ];
    }

    private static FuzzTarget Of(string name, IReadOnlyList<byte[]> seeds, IReadOnlyList<string> words, Func<byte[], string> read) =>
        new(name, seeds, (mutation, input, other) => mutation.Change(input, other, words), read);

    private static FuzzTarget OfPackage(string name, IReadOnlyList<byte[]> seeds, IReadOnlyList<string> words, DropFormat format) =>
        new(name, seeds, (mutation, input, other) => PackageMutation.Change(mutation, input, other, words), new FileOracle(format).Read);
}
