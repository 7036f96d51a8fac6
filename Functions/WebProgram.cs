using System.Net;
using LrtIntegration.Api;
using LrtIntegration.Console;
using LrtIntegration.Deliver;
using LrtIntegration.Dossier;
using LrtIntegration.Dossier.Poison;
using LrtIntegration.Graph;
using LrtIntegration.Hosting;
using LrtIntegration.Telemetry;
using LrtIntegration.Triggers;

namespace LrtIntegration;

/// <summary>The program as it answers HTTP, on this machine only: to the Functions host, or to a browser at a desk.</summary>
internal static class WebProgram
{
    private const string HostPort = "FUNCTIONS_CUSTOMHANDLER_PORT";

    /// <summary>The settings of the environment.</summary>
    public static IConfiguration Environment() => new ConfigurationBuilder().AddEnvironmentVariables().Build();

    /// <summary>The port that the Functions host gave; null where no host started this.</summary>
    public static int? PortOfHost(IConfiguration settings) => settings.GetValue<int?>(HostPort);

    /// <summary>Not started yet. Throws <see cref="InvalidDataException"/> with a Dutch sentence where a setting is wrong.</summary>
    /// <param name="store">Null for the store that the settings name.</param>
    public static WebApplication Build(IConfiguration configuration, int port, TimeProvider clock, IStore? store = null)
    {
        var settings = WebSettings.From(configuration);
        if (PortOfHost(configuration) is not null && !settings.Access.Platform && DeclaredAccess.OpenToAll(AppContext.BaseDirectory) is [var open, ..])
            throw new InvalidDataException($"Auth__Platform staat uit, en de functie {open} vraagt geen sleutel: zo kan iedereen erbij. Zet Auth__Platform op true, of publiceer met sleutels.");
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Configuration.AddConfiguration(configuration);
        builder.Logging.ClearProviders().AddLogLines().AddFilter("Microsoft", LogLevel.Warning)
            // That it cannot start is told by who starts it, in a sentence.
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
        builder.Services.AddProgram(store ?? StoreChoice.Open(settings.Store)).AddWeb(settings, clock).AddConsole(ConsoleAccess.Of(settings.Access, PortOfHost(configuration)));

        var app = builder.Build();
        app.UseStatusCodePages(page => Problem.Of(page.HttpContext.Response.StatusCode).ExecuteAsync(page.HttpContext));
        if (PortOfHost(configuration) is null)
            app.UseMiddleware<DeskOnly>();
        app.UseRouting();
        app.MapFunctions();
        return app;
    }

    /// <summary>Runs until it is stopped; the exit code tells a host to start it again where it could not run at all.</summary>
    public static async Task<int> RunAsync(int port)
    {
        try
        {
            await using var app = Build(Environment(), port, Clock.System);
            await app.RunAsync();
            return 0;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            await System.Console.Error.WriteAsync($"Fout: {failure.Message}\n");
            return 1;
        }
    }

    /// <summary>What answers and works by these settings.</summary>
    public static IServiceCollection AddWeb(this IServiceCollection services, WebSettings settings, TimeProvider clock)
    {
        services
            .AddExport(settings.Export)
            .AddApi(settings.Access)
            .AddFunctions()
            .AddGraph(settings.Graph)
            .AddDeliver(settings.Delivery, settings.Teams)
            .AddSingleton(clock)
            .AddSingleton(settings.Calendar)
            .AddSingleton(new MeetingBook(settings.Calendar, settings.Marking))
            .AddSingleton<PackRequests>()
            .AddSingleton<RunNotes>()
            .AddSingleton(settings.Timers)
            .AddSingleton<WorkFailures>()
            .AddSingleton<PoisonLedger>()
            .AddSingleton<ForgottenRequests>()
            .AddSingleton<Upkeep>()
            .AddSingleton<ICallWitness, RunWitness>()
            .AddSingleton<FunctionCall>()
            .AddHostedService<Rehearsal>()
            .AddSingleton<PackRound>()
            .AddSingleton(settings.Returns)
            .AddSingleton(settings.Reminders)
            .AddSingleton<DropSweep>()
            .AddSingleton<BriefingRound>()
            .AddSingleton<ReturnRound>()
            .AddSingleton<ReminderRound>()
            .AddSingleton<DueRound>()
            .AddSingleton<NotificationRound>()
            .AddSingleton(new HealthRemarks([.. new[] { settings.Delivery.Lacking, settings.Teams.Lacking }.OfType<string>()]))
            .AddSingleton(settings.Mailboxes)
            .AddSingleton<MailboxLedger>()
            .AddSingleton<MailboxAudit>()
            .AddSingleton<MailboxRound>();
        if (settings.Export.ConnectionString is not null)
            services.AddHostedService<SourceAgeWatch>();
        if (settings.Drops is { } drops)
            services.AddSingleton(provider => drops.Open(provider.GetRequiredService<Intake.IntakeLimits>())).AddSingleton<TakenDrops>().AddSingleton<DropRound>();
        return settings.Tray is { } tray
            ? services.AddSingleton(tray)
            : services
                .AddSingleton<ProcessWorkTray>()
                .AddSingleton<IWorkTray>(provider => provider.GetRequiredService<ProcessWorkTray>())
                .AddHostedService<Workbench>();
    }
}
