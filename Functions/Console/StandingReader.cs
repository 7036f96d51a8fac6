using System.Globalization;
using LrtIntegration.Api;
using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Reference;

namespace LrtIntegration.Console;

/// <summary>Reads how things stand from the dossier and the calendar.</summary>
internal sealed class StandingReader(MeetingCalendar calendar, PackCatalogue catalogue, RulingLedger rulings, TimeProvider clock)
{
    private const string PackData = "pack.json";

    // Versions never change, and most visits are about the same one.
    private ReadPack? last;

    /// <param name="chosen">The day of the meeting as it stands in the address; empty for the next one.</param>
    public async Task<Standing> ReadAsync(string chosen, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(Amsterdam.At(clock.GetUtcNow()));
        var next = calendar.NextFrom(today);
        var shown = chosen.Length > 0 ? Chosen(chosen) : next ?? calendar.Before(today);
        var all = await catalogue.AllAsync(cancellation);
        var packs = all.FirstOrDefault(versions => versions.Meeting == shown?.Date);
        var pack = packs is null ? null : await PackAsync(packs.Meeting, packs.Latest, cancellation);
        var decided = await rulings.AllAsync(cancellation);
        return new Standing(today, next, shown, all, packs, pack, [.. decided.OrderBy(ruling => ruling.At)]);
    }

    private async Task<BriefingPack> PackAsync(DateOnly meeting, int version, CancellationToken cancellation)
    {
        if (last is { } known && known.Pack.Meeting.Date == meeting && known.Version == version)
            return known.Pack;
        var pack = PackReader.Read(await catalogue.DocumentAsync(meeting, version, PackData, cancellation));
        last = new ReadPack(version, pack);
        return pack;
    }

    private Meeting Chosen(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && calendar.On(day) is { } meeting
            ? meeting
            : throw new ProblemException(Problem.NotFound($"In de kalender staat geen vergadering op “{text}”."));

    private sealed record ReadPack(int Version, BriefingPack Pack);
}
