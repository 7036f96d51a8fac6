using System.Globalization;
using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>Every place that the sample quarter refers to, read again in the kept original by other means.</summary>
public sealed class ReferencesHoldInTheOriginals
{
    private readonly Dictionary<string, OriginalAgain> originals = new(StringComparer.Ordinal);

    [Fact]
    public async Task EveryFigureStandsInItsCell()
    {
        var (pack, store) = (await SampleQuarter.PackAsync(), await SampleQuarter.StoreAsync());
        var wrong = new List<string>();
        foreach (var figure in pack.Figures.Where(figure => figure.Trace.Raw != Phrase.Hidden))
        {
            var found = (await OriginalAsync(store, figure.Trace)).At(figure.Trace.Location);
            if (found is null || (figure.Value is { } value && OriginalAgain.Number(found, figure.Trace.Location) != value))
                wrong.Add($"{figure.Trace.FileName} {figure.Trace.Location}: {figure.Value}, {found}");
        }

        pack.Figures.Count.ShouldBeGreaterThan(3_000);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryReferenceOfTheDocumentIsThereWordForWord()
    {
        var (pack, store) = (await SampleQuarter.PackAsync(), await SampleQuarter.StoreAsync());
        var traces = Origins(pack).SelectMany(origin => origin.Parts).Select(part => part.Trace).OfType<Trace>().Where(trace => trace.Location.Length > 0).Distinct().ToList();
        var wrong = new List<string>();
        foreach (var trace in traces.Where(trace => trace.Raw != Phrase.Hidden))
        {
            var found = (await OriginalAsync(store, trace)).At(trace.Location) ?? "";
            if (!SaysTheSame(found, trace)) wrong.Add($"{trace.FileName} {trace.Location}: {trace.Raw}\n{found[..Math.Min(200, found.Length)]}");
        }

        traces.Count.ShouldBeGreaterThan(300);
        wrong.ShouldBeEmpty();
    }

    private static IEnumerable<Origin> Origins(BriefingPack pack) =>
        pack.Document.Cover.Concat(pack.Document.Sections.SelectMany(section => section.Blocks)).SelectMany(block => block switch
        {
            KeyFigures figures => figures.Items.Select(item => item.Origin),
            ChartFigure chart => [chart.Origin],
            _ => Plain.Spans(block).Select(span => span.Origin),
        }).OfType<Origin>();

    private static bool SaysTheSame(string found, Trace trace) => trace.Location.Contains('!', StringComparison.Ordinal)
        ? found.Split(';').Zip(trace.Raw.Split(';')).All(pair => Words(pair.First) == Words(pair.Second) || IsNumber(pair.First, pair.Second) || IsDay(pair.First, pair.Second))
        : Words(found).Contains(Words(trace.Raw), StringComparison.Ordinal);

    private static bool IsNumber(string found, string raw) =>
        decimal.TryParse(found, CultureInfo.InvariantCulture, out var one) && decimal.TryParse(raw.Replace(',', '.'), CultureInfo.InvariantCulture, out var other) && one == other;

    // A workbook counts its days from the end of 1899.
    private static bool IsDay(string found, string raw) =>
        int.TryParse(found, CultureInfo.InvariantCulture, out var day) && raw == new DateOnly(1899, 12, 30).AddDays(day).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static string Words(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '"'));

    private async Task<OriginalAgain> OriginalAsync(MemoryStore store, Trace trace)
    {
        if (originals.TryGetValue(trace.Sha256, out var known)) return known;
        var item = await store.ReadAsync($"evidence/{trace.Sha256}", TestContext.Current.CancellationToken);
        return originals[trace.Sha256] = new(item!.Content.ToArray());
    }
}
