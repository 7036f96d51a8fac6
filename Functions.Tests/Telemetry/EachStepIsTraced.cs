using System.Collections.Concurrent;
using System.Diagnostics;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Telemetry;

public sealed class EachStepIsTraced
{
    [Fact]
    public async Task From_the_mail_to_each_document()
    {
        using var own = new ActivitySource("LrtIntegration.Tests.EachStepIsTraced");
        var seen = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "LrtIntegration" || source == own,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = seen.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var office = await Mailroom.OpenAsync();
        office.Receive(Scenarios.Post.Coa());

        ActivityTraceId trace;
        using (var root = own.StartActivity("test")!)
        {
            trace = root.TraceId;
            await office.FetchAsync();
            await office.PackAsync();
        }

        var steps = seen.Where(activity => activity.TraceId == trace && activity.Source.Name == "LrtIntegration").ToList();
        steps.Select(step => step.OperationName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(["collect", "compose", "pack", "read", "render", "unpack"]);
        steps.Count(step => step.OperationName == "read").ShouldBe(3);
        steps.Where(step => step.OperationName == "render").Select(step => step.GetTagItem("document")).Order()
            .ShouldBe(["briefing.docx", "briefing.html", "briefing.pdf", "mail.eml", "pack.json", "teams.json"]);
        steps.Where(step => step.OperationName is "read" or "unpack").ShouldAllBe(step => step.Parent!.OperationName == "collect");
    }
}
