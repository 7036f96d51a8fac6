using LrtIntegration.Dossier;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class WorkWaitsInTheProcess
{
    private readonly ProcessWorkTray tray = new(TimeProvider.System, NullLogger<ProcessWorkTray>.Instance);

    [Fact]
    public async Task Each_piece_is_done_in_its_turn_and_one_that_keeps_failing_is_put_aside()
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var seen = new List<string>();
        foreach (var text in new[] { "een", "kapot", "twee", "klaar" })
            await tray.PutAsync(WorkKind.PackRequests, text, end.Token);

        await Should.ThrowAsync<OperationCanceledException>(() => tray.WorkAsync(
            WorkKind.PackRequests,
            async (text, _) =>
            {
                seen.Add(text);
                if (text == "klaar")
                    await end.CancelAsync();
                if (text == "kapot")
                    throw new InvalidDataException("kapot");
            },
            end.Token));

        seen.ShouldBe(["een", "kapot", "kapot", "kapot", "kapot", "kapot", "twee", "klaar"]);
        (await tray.StuckAsync(WorkKind.PackRequests, CancellationToken.None)).First.ShouldHaveSingleItem().Text.ShouldBe("kapot");
        (await tray.StuckAsync(WorkKind.DropEvents, CancellationToken.None)).Count.ShouldBe(0);
    }
}
