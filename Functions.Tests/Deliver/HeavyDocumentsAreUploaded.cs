using LrtIntegration.Deliver;
using LrtIntegration.Graph;
using LrtIntegration.Render;
using LrtIntegration.Render.Mail;
using LrtIntegration.Tests.Graph;
using LrtIntegration.Tests.Pack;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Deliver;

public sealed class HeavyDocumentsAreUploaded
{
    [Theory]
    [InlineData((3 * 1024 * 1024) - 1)]
    [InlineData(3 * 1024 * 1024)]
    [InlineData((10 * 1024 * 1024) + 7)]
    [InlineData(150 * 1024 * 1024)]
    public async Task EveryByteArrives(int size)
    {
        var outbox = new SendingArea("lrt@minjenv.example");
        await using var graph = await LocalGraph.StartAsync(outbox);
        using var connection = new GraphConnection(new GraphSettings { BaseUrl = graph.BaseUrl }, new FakeTimeProvider(), () => throw new InvalidOperationException("A stand-in gets no token."));
        var content = new byte[size];
        for (var at = 0; at < size; at++)
            content[at] = (byte)(at * 31 / 7);

        var sending = new Outbox(connection, new DeliverySettings { From = "lrt@minjenv.example" }).SendAsync(
            new Delivery(DeliveryKind.Pack, "2023-w28", "anna@minjenv.example"),
            new MailLetter("Zwaar", "<p>Zwaar</p>", "Zwaar", [new RenderedDocument("briefing.pdf", "application/pdf", content)]),
            TestContext.Current.CancellationToken);
        await sending.ContinueWith(_ => graph.Unexpected.ShouldBeEmpty(), TestContext.Current.CancellationToken, TaskContinuationOptions.None, TaskScheduler.Default);
        await sending;

        outbox.Sent.Single().Attachments["briefing.pdf"].AsSpan().SequenceEqual(content).ShouldBeTrue();
        outbox.LargestUpload.ShouldBeLessThan(4 * 1024 * 1024);
    }

    [Theory]
    [InlineData(150 * 1024 * 1024, 1)]
    [InlineData((150 * 1024 * 1024) + 1, 0)]
    public void AboveWhatASessionTakesThereIsOnlyTheLink(int size, int attached)
    {
        var letters = new Letters(new DeliverySettings { Documents = "attach", PackAddress = "https://lrt.example/api" });

        var enclosure = letters.EnclosureOf(WholePack.Given.Pack(), [new RenderedDocument("briefing.pdf", "application/pdf", new byte[size]), new RenderedDocument("briefing.html", "text/html", [])]);

        enclosure.Files.Count.ShouldBe(attached);
        enclosure.Links.ShouldNotBeEmpty();
    }
}
