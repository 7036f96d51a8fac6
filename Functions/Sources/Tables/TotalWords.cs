namespace LrtIntegration.Sources.Tables;

/// <summary>The words with which a total row begins.</summary>
internal static class TotalWords
{
    public static bool Is(Cell cell) =>
        cell is { Kind: CellKind.Text, Text.Length: < 40 }
        && Folded.Of(cell.Text) is "totaal" or "totalen" or "eindtotaal" or "subtotaal" or "som" or "totaalaantal" or "totaalbedrag" or "total";
}
