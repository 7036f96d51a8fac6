using System.Security;

namespace LrtIntegration.Tests.Sources.Tables;

/// <summary>Rows and cells of a sheet as literal XML. A cell is made for column and row: <c>Text("x")("A1")</c>.</summary>
internal static class Xml
{
    /// <summary>A row with its cells in columns A, B, ...; null leaves a cell out.</summary>
    public static string Row(int number, params Func<string, string>?[] cells) => RowWith(number, "", cells);

    /// <summary>As <see cref="Row"/>, with attributes such as <c>hidden='1'</c>.</summary>
    public static string RowWith(int number, string attributes, params Func<string, string>?[] cells) =>
        $"<row r='{number}' {attributes}>{string.Concat(cells.Select((cell, index) => cell?.Invoke($"{(char)('A' + index)}{number}")))}</row>";

    /// <summary>A row of texts.</summary>
    public static string Texts(int number, params string[] texts) => Row(number, [.. texts.Select(text => text.Length == 0 ? null : Text(text))]);

    public static Func<string, string> Text(string text) => at =>
        $"<c r='{at}' t='inlineStr'><is><t xml:space='preserve'>{SecurityElement.Escape(text)}</t></is></c>";

    public static Func<string, string> Number(string value, int style = 0) => at => $"<c r='{at}' s='{style}'><v>{value}</v></c>";

    public static Func<string, string> Shared(int number) => at => $"<c r='{at}' t='s'><v>{number}</v></c>";

    public static Func<string, string> Typed(string type, string value) => at => $"<c r='{at}' t='{type}'><v>{value}</v></c>";

    public static Func<string, string> Formula(string formula, string rest) => at => $"<c r='{at}'><f>{formula}</f>{rest}</c>";
}
