using System.Globalization;
using System.Text;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Reference;
using LrtIntegration.Tests.Commands;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

/// <summary>The program over one store, with deliveries of COA that go back in time from Monday 10 July 2023, a week each.</summary>
internal sealed class IndexedDossier(IStore store) : IAsyncDisposable
{
    private static readonly DateOnly Last = new(2023, 7, 10);

    private readonly ServiceProvider program = Registration.Over(store);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static Drop Week(int back, int value = 1000)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{DropTree.CoaHeader}{Last.AddDays(-7 * back):dd-MM-yyyy};provincie;PV20;Groningen;bezetting;totaal;totaal;{value};personen;\n");
        return DropSamples.Drop(text, string.Create(CultureInfo.InvariantCulture, $"coa-{back:d3}-{value}.csv"));
    }

    public async Task CollectAsync(params Drop[] drops) => await program.GetRequiredService<Collection>().CollectAsync(drops, new Progress<CollectionStep>(), Token);

    /// <summary>All files of the pack of 20 July 2023, after each other.</summary>
    public async Task<string> PackAsync()
    {
        var order = new MeetingBook(MeetingCalendar.Embedded, BriefingOrder.DefaultMarking).OrderFor(new(2023, 7, 20))!;
        var pack = await program.GetRequiredService<Briefing>().MakeAsync(order, Token);
        return string.Concat(pack.Files.Select(file => $"{file.Name}\n{Encoding.Latin1.GetString(file.Content.Span)}\n"));
    }

    public ValueTask DisposeAsync() => program.DisposeAsync();
}
