using LrtIntegration.Intake;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Coa;

/// <summary>Figures of the COA: a table with one figure a row. The format is in <c>docs/sources/coa.md</c>.</summary>
internal sealed class CoaSource : ISource
{
    public SourceName Name => SourceName.Coa;

    public bool Recognises(Drop drop) => Recognition.HasHeader(drop, CoaColumns.All, CoaColumns.IsHeader);

    public Reading Read(Drop drop)
    {
        var findings = new Findings(drop);
        var rows = new CoaRows(findings);
        findings.ReadTables(rows);
        CoaSums.Check(rows.Series, findings);
        return findings.ToReading(SourceName.Coa);
    }
}
