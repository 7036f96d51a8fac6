using LrtIntegration.Tests.Dossier;

namespace LrtIntegration.Benchmarks.Service;

/// <summary>From start to first answer, beside a bare program: in turns, so that what disturbs one disturbs the other.</summary>
internal static class StartMeasure
{
    private const int Turns = 15;

    public static async Task RunAsync(string program)
    {
        var bare = await ProgramFolders.BareAsync();
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var turn = 0; turn <= Turns; turn++)
        {
            using var place = new TemporaryFolder();
            var (one, other) = (await StartedAsync(bare, []), await StartedAsync(program, [$"Store__Folder={place.Of("dossier")}"]));
            // The first of each reads its files from disk.
            if (turn == 0)
                continue;
            theirs.Add(one);
            ours.Add(other);
        }

        Medians.Tell($"start to first answer, medians of {Turns}: bare {Medians.Of(theirs):F0} ms, program {Medians.Of(ours):F0} ms, ratio {Medians.Of(ours) / Medians.Of(theirs):F2}");
    }

    private static async Task<double> StartedAsync(string executable, string[] settings)
    {
        await using var started = await ServedProgram.StartAsync(executable, settings);
        return started.Started;
    }
}
