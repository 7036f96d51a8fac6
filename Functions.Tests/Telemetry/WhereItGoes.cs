using LrtIntegration.Tests.Api;
using LrtIntegration.Tests.Scenarios;
using LrtIntegration.Tests.Teams;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Telemetry;

public sealed class WhereItGoes
{
    private const string Key = "InstrumentationKey=00000000-0000-0000-0000-000000000001";

    [Fact]
    public async Task To_Azure_Monitor_where_its_connection_string_is_set()
    {
        await using var monitor = await LocalMonitor.StartAsync();
        await using (var office = await Secretariat.AtAsync("2023-07-10 07:00", monitor.Setting))
        {
            await office.TickAsync();
            await office.CardAsync(receipt => receipt.State is LrtIntegration.Deliver.ReceiptState.Sent);
        }

        foreach (var name in new[] { "\"lrt.pack.duration\"", "\"lrt.deliveries\"", "\"outcome\":\"sent\"", "\"compose\"", "\"briefing.docx\"", "\"deliver\"", "http://127.0.0.1" })
            monitor.Text.ShouldContain(name);
        foreach (var secret in new[] { LocalTeams.Secret, "anna@", "bram@" })
            monitor.Text.ShouldNotContain(secret);
        monitor.Text.Split('\n').Where(line => line.Contains("RemoteDependencyData", StringComparison.Ordinal)).ShouldAllBe(line => !line.Contains("workflows", StringComparison.Ordinal) && !line.Contains("/users/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_another_process_took_in_has_an_age_within_the_hour()
    {
        await using var monitor = await LocalMonitor.StartAsync();
        await using (var office = await Secretariat.AtAsync("2023-07-10 07:00", monitor.Setting))
        {
            using var measured = Measured.In(office.Services);
            for (var look = 0; look < 1000 && measured.Gauges() is []; look++)
            {
                office.Clock.Advance(TimeSpan.FromHours(1));
                await Task.Delay(10, TestContext.Current.CancellationToken);
            }

            measured.Gauges().ShouldHaveSingleItem().ShouldStartWith("lrt.source.age source=coa: ");
        }

        monitor.Text.ShouldContain("\"lrt.source.age\"");
    }

    [Fact]
    public async Task Nowhere_else()
    {
        await using var desk = await DeskProgram.StartAsync();

        desk.App.Services.GetService<TracerProvider>().ShouldBeNull();
        desk.App.Services.GetService<MeterProvider>().ShouldBeNull();
        desk.App.Services.GetServices<IHostedService>().ShouldAllBe(started => !started.GetType().FullName!.Contains("Telemetry", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("InstrumentationKey=geheim", "APPLICATIONINSIGHTS_CONNECTION_STRING is geen verbindingsreeks van Azure Monitor: er staat geen geldige InstrumentationKey in.")]
    [InlineData($"{Key};IngestionEndpoint=http://monitor.example/", "APPLICATIONINSIGHTS_CONNECTION_STRING noemt een IngestionEndpoint dat niet met https:// begint.")]
    public void A_setting_that_cannot_be_meant_is_told(string connection, string sentence)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("APPLICATIONINSIGHTS_CONNECTION_STRING", connection)]).Build();

        Should.Throw<InvalidDataException>(() => LrtIntegration.Telemetry.ExportSettings.From(configuration)).Message.ShouldBe(sentence);
    }

    [Theory]
    [InlineData("Authorization=AAD;ClientId=een", true, "een")]
    [InlineData("Authorization=AAD", true, "twee")]
    [InlineData("", false, "twee")]
    public void The_identity_is_shown_where_that_is_asked(string authentication, bool shows, string client)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [new("APPLICATIONINSIGHTS_CONNECTION_STRING", Key), new("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", authentication), new("AZURE_CLIENT_ID", "twee")]).Build();
        var settings = LrtIntegration.Telemetry.ExportSettings.From(configuration);

        settings.ShowsIdentity.ShouldBe(shows);
        settings.ClientId.ShouldBe(client);
    }
}
