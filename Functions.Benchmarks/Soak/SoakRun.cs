using System.Diagnostics;
using System.Globalization;
using LrtIntegration.Tests.Azurite;

namespace LrtIntegration.Benchmarks.Soak;

/// <summary>The soak: the same steps in a disturbed world and, one behind the other, in a quiet one; at the end both dossiers are the same.</summary>
internal static class SoakRun
{
    /// <returns>0 where nothing was lost, doubled or otherwise.</returns>
    public static async Task<int> RunAsync(string published, double minutes, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("soak-").FullName;
        await using var drops = await AzuriteServer.StartNewAsync();
        await using var disturbed = await SoakWorld.StartAsync(published, Path.Combine(folder, "disturbed"), drops);
        await using var quiet = await SoakWorld.StartAsync(published, Path.Combine(folder, "quiet"), drops);
        var (plan, faults) = (new SoakPlan(seed), new SoakFaults(disturbed, seed));
        var (disturbedSteps, quietSteps) = (new SoakSteps(disturbed, plan, faults.Times), new SoakSteps(quiet, plan, () => 1));
        using var end = new CancellationTokenSource();
        var disturbing = faults.DisturbAsync(end.Token);

        var start = Stopwatch.GetTimestamp();
        var step = 0;
        for (; Stopwatch.GetElapsedTime(start).TotalMinutes < minutes || step % SoakSteps.PerWeek != 0; step++)
        {
            if (disturbing.IsFaulted)
                await disturbing;
            await SoakSteps.PutAsync(drops.ConnectionString, plan.Drop(step));
            await disturbedSteps.StepAsync(step);
            await quietSteps.StepAsync(step);
            if (step % SoakSteps.PerWeek == 0)
                await TellAsync($"{Stopwatch.GetElapsedTime(start):hh\\:mm\\:ss} step {step}, {faults.Done.Values.Sum()} faults, {disturbed.Again} calls again");
        }

        await end.CancelAsync();
        await disturbing;
        await disturbedSteps.EndAsync();
        await quietSteps.EndAsync();
        return await ReportAsync(new SoakEnd(disturbed, quiet, faults, disturbedSteps.Events, step, seed, Stopwatch.GetElapsedTime(start)), folder);
    }

    private static async Task<int> ReportAsync(SoakEnd end, string folder)
    {
        var (was, should) = (await SoakDossier.OfAsync(end.Disturbed.Storage.ConnectionString), await SoakDossier.OfAsync(end.Quiet.Storage.ConnectionString));
        var sent = end.Disturbed.Outbox.Sent.GroupBy(mail => mail.Delivery ?? "", StringComparer.Ordinal).ToDictionary(mails => mails.Key, mails => mails.Count(), StringComparer.Ordinal);
        var cards = end.Disturbed.Teams.Cards.GroupBy(card => card.GetRawText(), StringComparer.Ordinal).Select(same => same.Count()).ToList();
        var missing = end.Quiet.Teams.Cards.Count - cards.Count;
        List<string> differences =
        [
            .. was.DifferencesFrom(should),
            .. end.Quiet.Outbox.Sent.Where(mail => !sent.ContainsKey(mail.Delivery ?? "")).Select(mail => $"not sent: {mail.Delivery}, {mail.Subject}"),
            .. end.Disturbed.Outbox.Sent.Where(mail => mail.Delivery != mail.Header).Select(mail => $"the mail of {mail.Header} bears the mark of {mail.Delivery}"),
        ];
        await TellAsync(string.Create(CultureInfo.InvariantCulture,
            $"""
            seed {end.Seed}, {end.Time:hh\:mm\:ss}, {end.Steps} steps, {end.Events} messages and ticks, {end.Disturbed.Again} of them brought again after a failure
            faults: {string.Join(", ", end.Faults.Done.Select(fault => $"{fault.Value} {fault.Key}"))}
            blobs compared: {should.Same.Count} ({string.Join(", ", should.Same.Keys.GroupBy(path => path.Split('/')[0], StringComparer.Ordinal).Select(group => $"{group.Count()} {group.Key}"))})
            receipts: {was.Receipts.Count} of {should.Receipts.Count}, not sent: {was.Receipts.Values.Count(text => !text.EndsWith("Sent", StringComparison.Ordinal)) - was.UncertainCards}
            mails sent: {sent.Values.Sum()} of {end.Quiet.Outbox.Sent.Count}, doubled: {sent.Values.Count(count => count > 1)}; cards posted: {cards.Sum()} of {end.Quiet.Teams.Cards.Count}, doubled: {cards.Count(count => count > 1)}, told as uncertain: {was.UncertainCards}
            unexpected requests: {end.Disturbed.Graph.Unexpected.Count}
            lost, doubled or otherwise: {differences.Count}
            {string.Join('\n', differences.Take(40))}
            logs in {folder}
            """));
        var mailed = sent.Values.All(count => count == 1) && sent.Values.Sum() == end.Quiet.Outbox.Sent.Count;
        var carded = cards.TrueForAll(count => count == 1) && missing >= 0 && missing <= was.UncertainCards;
        return differences.Count == 0 && mailed && carded ? 0 : 1;
    }

    private static Task TellAsync(string text) => System.Console.Out.WriteLineAsync(text);
}

/// <summary>How a soak ended.</summary>
internal sealed record SoakEnd(SoakWorld Disturbed, SoakWorld Quiet, SoakFaults Faults, int Events, int Steps, int Seed, TimeSpan Time);
