using LrtIntegration.Dossier;
using LrtIntegration.Dossier.Poison;

namespace LrtIntegration;

/// <summary>What is done now and then so that nothing stays behind unseen: messages put aside are taken over, forgotten requests are put again, and drops that no event told of are taken.</summary>
internal sealed class Upkeep(PoisonLedger poison, ForgottenRequests forgotten, IEnumerable<DropRound> drops)
{
    /// <summary>Does all of it, and only then tells what failed.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var failures = new List<Exception>();
        await TryAsync(poison.TakeOverAsync);
        await TryAsync(forgotten.PutAgainAsync);
        foreach (var round in drops)
            await TryAsync(round.SweepAsync);
        if (failures is not [])
            throw new AggregateException("The upkeep did not end well.", failures);

        async Task TryAsync(Func<CancellationToken, Task> work)
        {
            try
            {
                await work(cancellation);
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                failures.Add(failure);
            }
        }
    }
}
