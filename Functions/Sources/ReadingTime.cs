using System.Runtime.ExceptionServices;

namespace LrtIntegration.Sources;

/// <summary>How long the reading of one file may take. It goes on a thread of its own, which is left behind once that time has passed: the other files of the run are read.</summary>
internal sealed class ReadingTime(TimeSpan most)
{
    // Room for what goes deep; what goes deeper is refused by its reader.
    private const int Stack = 16 * 1024 * 1024;

    /// <summary>Far more than the largest file that is read takes, and less than a call of the host may.</summary>
    public static ReadingTime Default { get; } = new(TimeSpan.FromMinutes(4));

    /// <summary>What is read; <paramref name="late"/> where it is not there in time.</summary>
    public TResult Of<TResult>(Func<TResult> read, Func<TResult> late)
    {
        TResult? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = read();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }, Stack);
        (thread.IsBackground, thread.Name) = (true, "reading");
        thread.Start();
        if (!thread.Join(most))
            return late();
        failure?.Throw();
        return result!;
    }
}
