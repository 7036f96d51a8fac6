namespace LrtIntegration.Benchmarks.Soak;

/// <summary>The settings of a program in the soak.</summary>
internal static class SoakSettings
{
    public const string Mailbox = "lrt@minjenv.example";
    public const string Server = "mx.minjenv.example";
    public const string Sender = "prt@provincie-utrecht.example";
    public const string Drops = "drops";
    public const string Meeting = "2099-01-06";

    /// <summary>Due in each week until then.</summary>
    private const string Calendar = """{"meetings":[{"date":"2099-01-06","papersDue":"2000-01-03","sendOn":"2000-01-04"}]}""";

    public static IReadOnlyList<string> Members { get; } = ["anna@minjenv.example", "bram@minjenv.example", "carla@minjenv.example"];

    /// <param name="folder">For its log, its clock and its calendar.</param>
    public static Dictionary<string, string> Of(string folder, string storage, string drops, string graph, string teams)
    {
        var calendar = Path.Combine(folder, "kalender.json");
        File.WriteAllText(calendar, Calendar);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["SOAK_FOLDER"] = folder,
            ["Store__ConnectionString"] = storage,
            ["Store__Container"] = "dossier",
            ["Drops__ConnectionString"] = drops,
            ["Drops__Container"] = Drops,
            ["AzureWebJobsStorage"] = storage,
            ["Calendar__File"] = calendar,
            ["Graph__BaseUrl"] = graph,
            ["Teams__WorkflowUrl"] = teams,
            ["Mailboxes__0__Address"] = Mailbox,
            ["Mailboxes__0__AuthenticationServer"] = Server,
            ["Mailboxes__0__Senders__0"] = Sender,
            ["Briefing__From"] = Mailbox,
            ["Briefing__AllowedDomains__0"] = "minjenv.example",
            ["Briefing__AllowedDomains__1"] = "provincie-utrecht.example",
            ["Briefing__Documents"] = "link",
            ["Briefing__PackAddress"] = "https://lrt.example/api",
            ["Returns__Automatic"] = "true",
        };
        foreach (var (index, member) in Members.Index())
            settings[FormattableString.Invariant($"Briefing__Recipients__{index}")] = member;
        return settings;
    }
}
