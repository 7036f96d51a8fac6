using LrtIntegration.Intake;

namespace LrtIntegration.Sources.Tables;

/// <summary>Whether a file has the header row of a source near the start of one of its sheets.</summary>
internal static class Recognition
{
    public const int RowsLookedAt = 50;

    public static bool HasHeader(Drop drop, Columns columns, Predicate<Header> isHeader)
    {
        if (!TableFile.CanBe(drop) || drop.Content.IsEmpty)
            return false;

        var found = false;
        TableFile.Read(drop, reader => found = HasHeader(reader, columns, isHeader));
        return found;
    }

    private static bool HasHeader(TableReader reader, Columns columns, Predicate<Header> isHeader)
    {
        while (reader.NextSheet())
        {
            for (var row = 0; row < RowsLookedAt && reader.Read(); row++)
            {
                if (Header.Of(reader, columns) is { } header && isHeader(header))
                    return true;
            }
        }

        return false;
    }
}
