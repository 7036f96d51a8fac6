using System.Globalization;

namespace LrtIntegration.Benchmarks.Mailbox;

/// <summary>Where each mail of the full mailbox lies now, and what changed in the inbox.</summary>
internal sealed class PostRoom
{
    public static IReadOnlyList<string> Folders { get; } = ["inbox", "Verwerkt", "Niet verwerkt"];

    private const string Prefix = "AAkALg-";
    private readonly Lock gate = new();
    private readonly int[] places;
    private readonly List<int> left = [];
    private readonly List<IReadOnlyList<int>> rounds = [];
    private readonly List<int> stateOfRound = [];

    public PostRoom(int mails) => places = new int[mails];

    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number}");

    public static int NumberOf(string id) => int.Parse(id[Prefix.Length..], CultureInfo.InvariantCulture);

    /// <summary>How many mails lie in each folder.</summary>
    public IReadOnlyList<int> Counts
    {
        get
        {
            lock (gate)
                return [.. Folders.Select((_, folder) => places.Count(place => place == folder))];
        }
    }

    public int Mails => places.Length;

    public void Move(int number, int folder)
    {
        lock (gate)
        {
            if (places[number] == 0 && folder != 0)
                left.Add(number);
            places[number] = folder;
        }
    }

    /// <summary>A round of all that lies in the inbox, or of what left it since the round before.</summary>
    public int Begin(int? after)
    {
        lock (gate)
        {
            rounds.Add(after is { } last
                ? [.. left.Skip(stateOfRound[last])]
                : [.. Enumerable.Range(0, places.Length).Where(number => places[number] == 0)]);
            stateOfRound.Add(left.Count);
            return rounds.Count - 1;
        }
    }

    public IReadOnlyList<int> Round(int number)
    {
        lock (gate)
            return rounds[number];
    }

    public bool LiesInInbox(int number)
    {
        lock (gate)
            return places[number] == 0;
    }
}
