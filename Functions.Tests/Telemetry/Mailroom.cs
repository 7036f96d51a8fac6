using LrtIntegration.Hosting;
using LrtIntegration.Tests.Scenarios;
using LrtIntegration.Triggers.CollectMailbox;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LrtIntegration.Tests.Telemetry;

/// <summary>The way from a mail to a pack, in the process of the test.</summary>
internal static class Mailroom
{
    private const string Asked = """{"meeting":"2023-07-20"}""";

    public static Task<SecretariatMailbox> OpenAsync() => SecretariatMailbox.OpenAsync(CapturedLog.Settings);

    public static Task FetchAsync(this SecretariatMailbox office) =>
        office.Services.GetRequiredService<CollectMailboxFunction>().RunAsync(new TimerTick(IsPastDue: false), TestContext.Current.CancellationToken);

    public static Task PackAsync(this SecretariatMailbox office) =>
        office.Services.GetRequiredService<PackRound>().FollowAsync(Asked, TestContext.Current.CancellationToken);
}
