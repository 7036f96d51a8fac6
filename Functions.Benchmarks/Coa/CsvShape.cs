using System.Text;

namespace LrtIntegration.Benchmarks.Coa;

/// <summary>How a sender's program writes a CSV file.</summary>
internal sealed record CsvShape(Encoding Encoding, char Separator, CsvTitle Title, CsvDigits Digits, CsvCodes Codes, string DateFormat)
{
    /// <summary>What Dutch Excel saves as "CSV (gescheiden door lijstscheidingsteken)".</summary>
    public static CsvShape DutchExcel { get; } =
        new(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, ';', CsvTitle.Above, CsvDigits.Plain, CsvCodes.Full, "dd-MM-yyyy");

    /// <summary>What Dutch Excel saves as "CSV UTF-8": with a byte order mark.</summary>
    public static CsvShape DutchExcelUtf8 { get; } = DutchExcel with { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) };

    /// <summary>What a database program writes: no mark, commas, ISO dates.</summary>
    public static CsvShape Database { get; } = new(new UTF8Encoding(false), ',', CsvTitle.None, CsvDigits.Plain, CsvCodes.Full, "yyyy-MM-dd");
}

internal enum CsvTitle
{
    None,
    Above,
}

internal enum CsvDigits
{
    Plain,

    /// <summary>As the cell showed it: 56.036.</summary>
    Grouped,
}

internal enum CsvCodes
{
    Full,

    /// <summary>Municipality codes as Excel leaves them: GM0518 became 518.</summary>
    Stripped,
}
