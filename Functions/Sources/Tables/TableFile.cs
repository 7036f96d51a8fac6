using System.Xml;
using LrtIntegration.Intake;
using LrtIntegration.Intake.Formats;
using Sylvan.Data.Csv;

namespace LrtIntegration.Sources.Tables;

/// <summary>A drop that may be a table: opened by what it is, with every fault of its file told in Dutch.</summary>
internal static class TableFile
{
    public static bool CanBe(Drop drop) => drop.Format is DropFormat.Workbook or DropFormat.Delimited or DropFormat.Text;

    /// <summary>What <paramref name="read"/> makes of the rows; the fault where the file stops that.</summary>
    public static TableFault? Read(Drop drop, Action<TableReader> read)
    {
        try
        {
            using var reader = Open(drop);
            read(reader);
            return null;
        }
        catch (TableFault fault)
        {
            return fault;
        }
        catch (ExpandsTooFarException)
        {
            return TableFaults.ExpandsTooFar();
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException or CsvFormatException
            or NotSupportedException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            return TableFaults.Damaged();
        }
    }

    private static TableReader Open(Drop drop) => drop.Format == DropFormat.Workbook
        ? new WorkbookReader(drop.Content)
        : new DelimitedReader(drop.Content);
}
