using LrtIntegration.Api;
using LrtIntegration.Dossier;
using LrtIntegration.Reference;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moq;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class ForgottenRequestsArePutAgain
{
    private static readonly DateOnly Meeting = new(2023, 7, 20);
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2023, 7, 14, 9, 0, 0, TimeSpan.Zero));
    private readonly Mock<IWorkTray> tray = new();
    private readonly PackRequests requests;

    public ForgottenRequestsArePutAgain() => requests = new PackRequests(new MemoryStore(), clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_whose_message_could_not_be_put_is_accepted_and_put_by_the_sweep()
    {
        tray.Setup(one => one.PutAsync(It.IsAny<WorkKind>(), It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("away"));
        var desk = new RebuildDesk(requests, tray.Object, MeetingCalendar.Embedded, clock, NullLogger<RebuildDesk>.Instance);
        var asked = await desk.AskAsync(Meeting, key: null, new Caller("Annet", Role.Secretariat), Token);
        tray.Reset();

        await SweepAsync();
        clock.Advance(TimeSpan.FromMinutes(5));
        await SweepAsync();

        asked.State.ShouldBe(PackRequestState.Queued);
        tray.Verify(one => one.PutAsync(WorkKind.PackRequests, new PackMessage(Meeting, asked.Id).Text, It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task What_is_at_work_or_done_is_left_alone()
    {
        var request = await requests.OpenAsync(Meeting, new string('a', 32), "Annet", Token);
        await requests.MoveAsync(Meeting, request.Id, one => one with { State = PackRequestState.Composing }, Token);
        clock.Advance(TimeSpan.FromDays(1));

        await SweepAsync();

        tray.VerifyNoOtherCalls();
    }

    private Task SweepAsync() => new ForgottenRequests(requests, tray.Object, clock).PutAgainAsync(Token);
}
