using System.Runtime.CompilerServices;

namespace LrtIntegration.Dossier;

/// <summary>Work on one thing after another while the next are already begun.</summary>
internal static class Lookahead
{
    // Each holds a whole file in memory. One more than there are cores: else one is idle while the first in line is waited for.
    private static readonly int AtOnce = Math.Clamp(Environment.ProcessorCount + 1, 2, 4);

    /// <summary>The results in the order of the things. Nothing goes on behind the back of who stops asking.</summary>
    public static async IAsyncEnumerable<TResult> SelectAhead<T, TResult>(
        this IEnumerable<T> things, Func<T, CancellationToken, Task<TResult>> select, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var begun = new Queue<Task<TResult>>();
        try
        {
            foreach (var thing in things)
            {
                begun.Enqueue(Task.Run(() => select(thing, cancellation), cancellation));
                if (begun.Count == AtOnce)
                    yield return await begun.Dequeue();
            }

            while (begun.TryDequeue(out var next))
                yield return await next;
        }
        finally
        {
            await ((Task)Task.WhenAll(begun)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
