using System.Net;
using System.Text;
using Azure.Storage.Queues;
using LrtIntegration.Tests.Azurite;
using LrtIntegration.Tests.Dossier;
using LrtIntegration.Tests.Graph;
using LrtIntegration.Tests.Teams;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Hosting;

/// <summary>The whole way, with the program as it is published: a mail in the shared mailbox, the weekly mail to a member, and a card in Teams.</summary>
public sealed class FromMailToCard(PublishedProgram published, SharedAzurite azurite) : IDisposable
{
    private const string Mailbox = "lrt@minjenv.nl";
    private const string Member = "anna@minjenv.nl";

    // Due on every day until then, whatever the time at which the tests run.
    private const string Calendar = """{"meetings":[{"date":"2099-01-06","papersDue":"2000-01-03","sendOn":"2000-01-04"}]}""";

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_mail_becomes_a_briefing_and_a_card()
    {
        var (box, outbox) = (new PostBox(Mailbox), new SendingArea(Mailbox));
        var boxes = new PostBoxes(box);
        await using var graph = await LocalGraph.StartAsync(new DeltaArea(boxes), new MessagesArea(boxes), new FoldersArea(boxes), outbox);
        await using var teams = await LocalTeams.StartAsync();
        box.Receive(() => new MemoryStream(Encoding.UTF8.GetBytes(Scenarios.Post.Signal())), "Signaal PRT Utrecht", new DateTimeOffset(2023, 7, 4, 8, 0, 0, TimeSpan.Zero));
        await using var program = await RunningProgram.StartAsync(await published.FolderAsync(), await SettingsAsync(graph, teams));

        (await program.CallAsync("CollectMailbox", HostBody.TimerFirst)).Status.ShouldBe(HttpStatusCode.OK);
        (await program.CallAsync("SendBriefing", HostBody.TimerFirst)).Status.ShouldBe(HttpStatusCode.OK, string.Join('\n', program.Lines));
        (await program.CallAsync("SendBriefing", HostBody.TimerPastDue)).Status.ShouldBe(HttpStatusCode.OK);
        var message = await NotificationAsync();
        (await program.QueueAsync("NotifyMembers", message)).Status.ShouldBe(HttpStatusCode.OK);
        (await program.QueueAsync("NotifyMembers", message)).Status.ShouldBe(HttpStatusCode.OK);

        var mail = outbox.To(Member).ShouldHaveSingleItem();
        mail.Text.ShouldContain("- Doorstroomlocaties\n  PRT: Utrecht\n  Gevraagd besluit: Stel de regeling vast.");
        mail.Attachments.Keys.ShouldContain("briefing.docx", StringComparer.Ordinal);
        teams.Cards.ShouldHaveSingleItem().GetRawText().ShouldContain("Stel de regeling vast.");
        box.In("Verwerkt").Count.ShouldBe(1);
        graph.Unexpected.ShouldBeEmpty();
        program.Lines.ShouldAllBe(line => !line.Contains(LocalTeams.Secret, StringComparison.Ordinal));
    }

    private async Task<string[]> SettingsAsync(LocalGraph graph, LocalTeams teams)
    {
        var account = await azurite.ConnectionStringAsync();
        return
        [
            $"Store__ConnectionString={account}", $"Store__Container={(await azurite.NewContainerAsync()).Name}", $"Drops__Container={(await azurite.NewContainerAsync()).Name}",
            $"AzureWebJobsStorage={account}", $"Calendar__File={folder.Write("kalender.json", Calendar)}", $"Graph__BaseUrl={graph.BaseUrl}", $"Teams__WorkflowUrl={teams.WorkflowUrl}",
            $"Mailboxes__0__Address={Mailbox}", "Mailboxes__0__AuthenticationServer=exchange-online", "Mailboxes__0__Senders__0=prt@provincie-utrecht.nl",
            $"Briefing__From={Mailbox}", $"Briefing__Recipients__0={Member}", "Briefing__AllowedDomains__0=minjenv.nl",
        ];
    }

    private async Task<string> NotificationAsync()
    {
        var queue = new QueueClient(await azurite.ConnectionStringAsync(), "notifications", new QueueClientOptions(QueueClientOptions.ServiceVersion.V2026_06_06) { MessageEncoding = QueueMessageEncoding.Base64 });
        return (await queue.ReceiveMessagesAsync(32, cancellationToken: Token)).Value.Select(message => message.Body.ToString()).Single(text => text.Contains("2099-01-06", StringComparison.Ordinal));
    }
}
