using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Tests.Documentation.Nidos;

/// <summary>Minors in the care of Nidos: a table with one province a row. The format is in <c>docs/sources/nidos.md</c>.</summary>
internal sealed class NidosSource : ISource
{
    public SourceName Name => SourceName.Nidos;

    public bool Recognises(Drop drop) => Recognition.HasHeader(drop, NidosColumns.All, NidosColumns.IsHeader);

    public Reading Read(Drop drop)
    {
        var findings = new Findings(drop);
        findings.ReadTables(new NidosRows(findings));
        return findings.ToReading(SourceName.Nidos);
    }
}
