using System.Globalization;
using System.Text;
using System.Text.Json;
using LrtIntegration.Benchmarks.Coa;
using LrtIntegration.Benchmarks.Workload;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using Microsoft.Extensions.DependencyInjection;

namespace LrtIntegration.Benchmarks.Meetings;

/// <summary>A dossier of many weekly meetings, back in time from 20 July 2023: for each a delivery of the country and the provinces, and a pack on the shelf.</summary>
internal static class ManyMeetings
{
    /// <summary>The last of them.</summary>
    public static readonly DateOnly Last = new(2023, 7, 20);

    /// <summary>The day of the meeting so many weeks before the last.</summary>
    public static DateOnly Day(int back) => Last.AddDays(-7 * back);

    /// <summary>The calendar of all of them, as a file.</summary>
    public static string Calendar(int count, string folder)
    {
        var file = Path.Combine(folder, "calendar.json");
        var meetings = Enumerable.Range(0, count).Select(Day).Order().Select(day => new { date = Written(day), time = "10:00", papersDue = Written(day.AddDays(-7)), sendOn = Written(day.AddDays(-3)), place = "Den Haag" });
        File.WriteAllText(file, JsonSerializer.Serialize(new { meetings }));
        return file;
    }

    /// <summary>One delivery: 13 areas, 19 figures each.</summary>
    public static void WriteDelivery(string folder, int back)
    {
        var monday = Day(back).AddDays(-10);
        using var file = File.Create(Path.Combine(folder, $"coa-{Written(monday)}.csv"));
        CoaCsv.Write(file, WorkloadWeek.Rows(monday, back).Where(row => !row.Level.Equals("gemeente", StringComparison.Ordinal)), CsvShape.DutchExcel);
    }

    public static async Task CollectAsync(ServiceProvider program, string folder) =>
        await program.GetRequiredService<Collection>().CollectAsync(DropFolder.Read(folder, IntakeLimits.Default), new Progress<CollectionStep>(), CancellationToken.None);

    /// <summary>Shelves for each meeting but the last what was made of the last: every file of a version, with documents of a few bytes.</summary>
    public static async Task ShelveAsync(IStore store, ReadOnlyMemory<byte> packJson, int count)
    {
        foreach (var day in Enumerable.Range(1, count - 1).Select(Day))
        {
            string[] documents = ["briefing.docx", "briefing.html", "briefing.pdf", "mail.eml", "teams.json"];
            foreach (var name in documents)
                await store.WriteIfAbsentAsync($"packs/{Written(day)}/1/{name}", Encoding.UTF8.GetBytes(name), CancellationToken.None);
            await store.WriteIfAbsentAsync($"packs/{Written(day)}/1/pack.json", packJson, CancellationToken.None);
            var manifest = JsonSerializer.Serialize(new { packId = "", files = documents.Append("pack.json").Select(name => new { name, size = 1, sha256 = "" }) });
            await store.WriteIfAbsentAsync($"packs/{Written(day)}/1/{PackCatalogue.ManifestName}", Encoding.UTF8.GetBytes(manifest), CancellationToken.None);
        }
    }

    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
