using LrtIntegration.Sources;
using LrtIntegration.Sources.Bzk;
using LrtIntegration.Tests.Sources.Tables;

namespace LrtIntegration.Tests.Sources.Bzk;

/// <summary>BZK files for tests, and what the source makes of them.</summary>
internal static class BzkFile
{
    public const string Header = "Aanvraagnummer;Gemeentecode;Gemeente;Datum ontvangst;Status;Datum status;Gezinsgrootte;Bedrag aangevraagd;Bedrag verleend";

    /// <summary>The header, then these lines.</summary>
    public static Reading Read(params string[] lines) => ReadCsv(string.Join('\n', lines.Prepend(Header)));

    public static Reading ReadCsv(string text) => new BzkSource().Read(Drops.Csv(text));

    public static GrantApplication OnlyApplication(this Reading reading) => (GrantApplication)reading.Facts.Single();
}
