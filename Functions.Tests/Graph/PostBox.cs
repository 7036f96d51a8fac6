namespace LrtIntegration.Tests.Graph;

/// <summary>One mailbox of the local Graph: its folders, its messages, and what changed in which order.</summary>
internal sealed class PostBox
{
    private readonly Lock gate = new();
    private readonly List<PostFolder> folders = [];
    private readonly Dictionary<string, PostMessage> messages = new(StringComparer.Ordinal);
    private readonly List<PostChange> changes = [];

    public PostBox(string address)
    {
        Address = address;
        foreach (var known in new[] { "inbox", "sentitems", "drafts", "deleteditems", "junkemail", "outbox" })
            folders.Add(new PostFolder($"AAMk-{known}", known, known is "inbox" ? "Postvak IN" : known));
    }

    public string Address { get; }

    public IReadOnlyList<PostFolder> Folders => Safely(() => folders.ToList());

    public IReadOnlyList<PostMessage> Messages => Safely(() => messages.Values.OrderBy(message => message.Order).ToList());

    /// <summary>How many changes there were: a state of synchronisation.</summary>
    public int Now => Safely(() => changes.Count);

    public PostFolder? Folder(string idOrName) => Folders.FirstOrDefault(folder => folder.Id == idOrName || string.Equals(folder.WellKnown, idOrName, StringComparison.OrdinalIgnoreCase));

    public PostMessage? Message(string id) => Safely(() => messages.GetValueOrDefault(id));

    public IReadOnlyList<PostMessage> In(string folder) => [.. Messages.Where(message => message.FolderId == (Folder(folder) ?? Folders.First(known => known.DisplayName == folder)).Id)];

    public PostFolder AddFolder(string name) => Safely(() =>
    {
        var folder = new PostFolder($"AAMk-folder-{folders.Count}", WellKnown: null, name);
        folders.Add(folder);
        return folder;
    });

    /// <summary>A mail comes in. <paramref name="mime"/> is asked each time that the mail is fetched.</summary>
    public string Receive(Func<Stream> mime, string subject, DateTimeOffset at, string folder = "inbox") => Safely(() =>
    {
        var id = $"AAkALg-{Address}-{messages.Count + 1}";
        messages.Add(id, new PostMessage(id, messages.Count, Folder(folder)!.Id, subject, at, [], mime));
        changes.Add(new PostChange(id, Folder(folder)!.Id));
        return id;
    });

    public bool Move(string id, string folderId) => Change(id, message => message with { FolderId = folderId });

    public bool Categorise(string id, IReadOnlyList<string> categories) => Change(id, message => message with { Categories = categories });

    public void Delete(string id) => Safely(() => messages.Remove(id, out var gone) && Noted(id, gone.FolderId));

    /// <summary>The ids that changed in the folder since that state, each once.</summary>
    public IReadOnlyList<string> ChangedSince(int state, string folderId) =>
        Safely(() => changes.Skip(state).Where(change => change.FolderId == folderId).Select(change => change.Id).Distinct(StringComparer.Ordinal).ToList());

    private bool Change(string id, Func<PostMessage, PostMessage> change) => Safely(() =>
    {
        if (!messages.TryGetValue(id, out var message))
            return false;
        var changed = change(message);
        messages[id] = changed;
        Noted(id, message.FolderId);
        return changed.FolderId == message.FolderId || Noted(id, changed.FolderId);
    });

    private bool Noted(string id, string folderId)
    {
        changes.Add(new PostChange(id, folderId));
        return true;
    }

    private TResult Safely<TResult>(Func<TResult> act)
    {
        lock (gate)
            return act();
    }
}

/// <param name="WellKnown">Such as <c>inbox</c>; null for a folder that someone made.</param>
internal sealed record PostFolder(string Id, string? WellKnown, string DisplayName);

/// <param name="Id">Immutable: it stays when the message moves.</param>
internal sealed record PostMessage(string Id, int Order, string FolderId, string Subject, DateTimeOffset ReceivedAt, IReadOnlyList<string> Categories, Func<Stream> Mime);

/// <summary>Something happened to a message in a folder: it came, changed or left.</summary>
internal sealed record PostChange(string Id, string FolderId);
