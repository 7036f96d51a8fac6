using LrtIntegration.Intake;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Bzk;

/// <summary>Applications for the grant for housing large families, as BZK delivers them: a table with one application a row. The format is in <c>docs/sources/bzk.md</c>.</summary>
internal sealed class BzkSource : ISource
{
    public SourceName Name => SourceName.Bzk;

    public bool Recognises(Drop drop) => Recognition.HasHeader(drop, BzkColumns.All, BzkColumns.IsHeader);

    public Reading Read(Drop drop)
    {
        var findings = new Findings(drop);
        findings.ReadTables(new BzkRows(findings));
        return findings.ToReading(SourceName.Bzk);
    }
}
