using System.Globalization;
using System.Text;
using System.Text.Json;
using LrtIntegration.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moq;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Hosting;

public sealed class ACallEndsBeforeItsDeadline
{
    [Fact]
    public async Task A_function_that_never_ends_is_a_failure_after_nine_minutes_and_not_before()
    {
        var clock = new FakeTimeProvider();
        var witness = new Mock<ICallWitness>();
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var context = new DefaultHttpContext { RequestServices = services, Response = { Body = new MemoryStream() } };
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes("""{"Data":{"timer":{}}}"""));
        var running = new TaskCompletionSource();

        var call = new FunctionCall(clock, witness.Object, NullLogger<FunctionCall>.Instance).AnswerAsync("SweepDrops", context, (_, end) =>
        {
            running.SetResult();
            return Task.Delay(Timeout.Infinite, end);
        });
        await running.Task;
        clock.Advance(TimeSpan.FromMinutes(9) - TimeSpan.FromTicks(1));
        var early = call.IsCompleted;
        clock.Advance(TimeSpan.FromTicks(1));
        await call;

        early.ShouldBeFalse();
        context.Response.StatusCode.ShouldBe(StatusCodes.Status500InternalServerError);
        context.Response.Body.Length.ShouldBeGreaterThan(0);
        witness.Verify(one => one.SawAsync("SweepDrops", "SweepDrops did not end within its deadline."));
    }

    [Fact]
    public void The_host_waits_longer_than_the_program_does()
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("host.json")));

        TimeSpan.Parse(host.RootElement.GetProperty("functionTimeout").GetString()!, CultureInfo.InvariantCulture).ShouldBeGreaterThan(FunctionCall.Deadline);
    }
}
