using System.Text;
using BenchmarkDotNet.Attributes;
using ExcelDataReader;
using LrtIntegration.Benchmarks.Comparison;
using LrtIntegration.Intake;
using LrtIntegration.Sources.Coa;

namespace LrtIntegration.Benchmarks.Reading;

/// <summary>A big XLSX delivery read by the COA source, against ExcelDataReader's own bare loop over the same bytes.</summary>
public class WorkbookReading
{
    private readonly CoaSource _source = new();
    private byte[] _content = [];
    private Drop? _drop;

    [GlobalSetup]
    public void Setup()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _content = OneWorkbook.Bytes();
        _drop = Subject.Drop(_content, DropFormat.Workbook, "coa.xlsx");
        Subject.MustHold(OneWorkbook.Rows.Length, Source());
    }

    [Benchmark(Baseline = true, Description = "ExcelDataReader, every cell as value")]
    public int Values()
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(_content));
        var cells = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
                cells += reader.GetValue(column) is null ? 0 : 1;
        }

        return cells;
    }

    [Benchmark(Description = "CoaSource.Read")]
    public int Source() => _source.Read(_drop!).Facts.Count;
}
