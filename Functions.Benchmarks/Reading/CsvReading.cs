using System.Text;
using BenchmarkDotNet.Attributes;
using LrtIntegration.Benchmarks.Coa;
using LrtIntegration.Benchmarks.Workload;
using LrtIntegration.Intake;
using LrtIntegration.Sources.Coa;
using Sylvan.Data.Csv;

namespace LrtIntegration.Benchmarks.Reading;

/// <summary>A big CSV delivery read by the COA source, against Sylvan's own bare loop over the same bytes.</summary>
public class CsvReading
{
    private readonly CoaSource _source = new();
    private byte[] _content = [];
    private Drop? _drop;

    [GlobalSetup]
    public void Setup()
    {
        CoaRow[] rows = [.. WorkloadWeek.Rows(new(2023, 7, 10), 0)];
        _content = CoaCsv.Bytes(rows, CsvShape.DutchExcel with { Title = CsvTitle.None });
        _drop = Subject.Drop(_content, DropFormat.Delimited, "coa.csv");
        Subject.MustHold(rows.Length, Source());
    }

    [Benchmark(Baseline = true, Description = "Sylvan, every cell as text")]
    public int Texts()
    {
        using var reader = Open();
        var length = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
                length += reader.GetString(column).Length;
        }

        return length;
    }

    [Benchmark(Description = "Sylvan, every cell as span")]
    public int Spans()
    {
        using var reader = Open();
        var length = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
                length += reader.GetFieldSpan(column).Length;
        }

        return length;
    }

    [Benchmark(Description = "Sylvan, every cell as its type")]
    public int Types()
    {
        using var reader = Open();
        var sum = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                sum += column switch
                {
                    0 => reader.GetDateTime(column).Day,
                    7 => reader.GetInt32(column),
                    _ => reader.GetString(column).Length,
                };
            }
        }

        return sum;
    }

    [Benchmark(Description = "CsvHelper, every cell as text")]
    public int Parsed()
    {
        using var parser = new CsvHelper.CsvParser(
            new StreamReader(new MemoryStream(_content), CodePagesEncodingProvider.Instance.GetEncoding(1252)!),
            new CsvHelper.Configuration.CsvConfiguration(System.Globalization.CultureInfo.InvariantCulture) { Delimiter = ";" });
        var length = 0;
        while (parser.Read())
        {
            for (var column = 0; column < parser.Count; column++)
                length += parser[column].Length;
        }

        return length;
    }

    [Benchmark(Description = "CoaSource.Read")]
    public int Source() => _source.Read(_drop!).Facts.Count;

    private CsvDataReader Open() =>
        CsvDataReader.Create(
            new StreamReader(new MemoryStream(_content), CodePagesEncodingProvider.Instance.GetEncoding(1252)!),
            new CsvDataReaderOptions { Delimiter = ';', DateTimeFormat = "dd-MM-yyyy" });
}
