using LrtIntegration.Graph;
using Microsoft.Kiota.Abstractions;

namespace LrtIntegration.Intake.Mailboxes;

/// <summary>The folders of a mailbox by their names.</summary>
internal sealed class MailFolders(GraphConnection graph, string address)
{
    /// <summary>Where messages go that something was read from.</summary>
    public const string Processed = "Verwerkt";

    /// <summary>Where messages go that nothing was read from; a category says why.</summary>
    public const string Unprocessed = "Niet verwerkt";

    // https://learn.microsoft.com/graph/api/resources/mailfolder
    private static readonly string[] WellKnown = ["inbox", "archive", "junkemail", "clutter", "deleteditems"];

    /// <summary>The id of a folder that must be there. Throws <see cref="InvalidDataException"/> with a Dutch sentence where it is not.</summary>
    public async Task<string> FindAsync(string name, CancellationToken cancellation)
    {
        var known = WellKnown.FirstOrDefault(folder => string.Equals(folder, name, StringComparison.OrdinalIgnoreCase));
        var id = known is null
            ? await NamedAsync(name, cancellation)
            : (await graph.Client.Users[address].MailFolders[known].GetAsync(asked => asked.QueryParameters.Select = ["id"], cancellation))?.Id;
        return id ?? throw new InvalidDataException($"In het postvak {address} is geen map “{name}”. Maak de map, of verbeter de instelling Folder van dit postvak.");
    }

    /// <summary>The id of a folder, which is made when it is not there.</summary>
    public async Task<string> FindOrMakeAsync(string name, CancellationToken cancellation)
    {
        if (await NamedAsync(name, cancellation) is { } id)
            return id;
        try
        {
            return (await graph.Client.Users[address].MailFolders.PostAsync(new() { DisplayName = name }, cancellationToken: cancellation))!.Id!;
        }
        catch (ApiException made) when (made.ResponseStatusCode is 409)
        {
            return await FindAsync(name, cancellation);
        }
    }

    private async Task<string?> NamedAsync(string name, CancellationToken cancellation)
    {
        var found = await graph.Client.Users[address].MailFolders.GetAsync(
            asked =>
            {
                asked.QueryParameters.Filter = $"displayName eq '{name.Replace("'", "''", StringComparison.Ordinal)}'";
                asked.QueryParameters.Select = ["id"];
            },
            cancellation);
        return found?.Value is [{ Id: var id }, ..] ? id : null;
    }
}
