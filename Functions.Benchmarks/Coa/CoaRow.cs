using System.Globalization;

namespace LrtIntegration.Benchmarks.Coa;

/// <summary>One row of a COA delivery as its sender typed it. The value is a text, because senders also type what is no number.</summary>
internal sealed record CoaRow(DateOnly On, string Level, string Code, string Name, Measure Measure, string Value, string Mark)
{
    public static CoaRow Country(DateOnly on, Measure measure, int value) => Of(on, "land", "NL", "Nederland", measure, value);

    public static CoaRow Of(DateOnly on, string level, string code, string name, Measure measure, int value) =>
        new(on, level, code, name, measure, value.ToString(CultureInfo.InvariantCulture), "");
}
