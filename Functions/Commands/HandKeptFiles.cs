using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Commands;

/// <summary>The files that the secretariat keeps by hand and names on the command line.</summary>
internal static class HandKeptFiles
{
    private static readonly HandKeptJson RulingsJson = new("het bestand met besluiten", "besluit");

    /// <summary>The calendar of this file, or that of the program where none is named.</summary>
    public static MeetingCalendar Calendar(string? file) =>
        file is null ? MeetingCalendar.Embedded : Read(file, content => MeetingCalendar.Parse(content));

    /// <summary>The rulings of this file, in its order; none where none is named.</summary>
    public static IReadOnlyList<Ruling> Rulings(string? file) =>
        file is null ? [] : Read(file, content => RulingsJson.Read(content, "rulings", Ruling));

    private static Ruling Ruling(HandKeptRow row)
    {
        row.AllowOnly("kind", "id", "by", "at", "reason", "to", "evidence", "field");
        return new Ruling(
            Kind(row),
            row.Text("id"),
            row.Text("by"),
            Moment(row.Moment("at")),
            row.Has("reason") ? row.Text("reason") : "",
            row.Has("to") ? row.Text("to") : "",
            row.Has("evidence") ? row.Text("evidence") : "",
            row.Has("field") ? row.Text("field") : "");
    }

    private static DateTimeOffset Moment(DateTime onTheWall) => new(onTheWall, Amsterdam.Zone.GetUtcOffset(onTheWall));

    private static RulingKind Kind(HandKeptRow row) =>
        RulingName.Parse(row.Text("kind")) ?? throw row.Wrong($"in het veld \"kind\" staat \"{row.Text("kind")}\", verwacht is {RulingName.All}");

    private static T Read<T>(string file, Func<byte[], T> parse)
    {
        try
        {
            return parse(File.ReadAllBytes(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"Het bestand {file} is er niet of kan niet worden gelezen.");
        }
        catch (FormatException exception)
        {
            throw new WrongUseException($"{exception.Message} ({file})");
        }
    }
}
