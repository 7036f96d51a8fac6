using LrtIntegration.Dossier;
using LrtIntegration.Reference;

namespace LrtIntegration.Api;

/// <summary>Gives packs to readers: only versions that are complete.</summary>
internal sealed class PackDesk(PackCatalogue catalogue)
{
    public async Task<IResult> AllAsync(Visit visit) =>
        Tagged.Json(new PackListBody([.. (await catalogue.AllAsync(visit.Cancellation)).Select(Body)]));

    public async Task<IResult> MeetingAsync(Visit visit)
    {
        var meeting = visit.Meeting();
        return await catalogue.OfAsync(meeting, visit.Cancellation) is { } versions
            ? Tagged.Json(Body(versions))
            : Problem.NotFound($"Er is nog geen briefing voor de vergadering van {DutchText.Date(meeting)}.");
    }

    public async Task<IResult> VersionAsync(Visit visit)
    {
        var (meeting, version) = (visit.Meeting(), visit.Version());
        var contents = await ContentsAsync(visit, meeting, version);
        return Tagged.Json(new VersionBody(contents.PackId, meeting, version,
        [
            .. contents.Files.Select(file => new DocumentLink(file.Name, DocumentType.Of(file.Name), file.Size, file.Sha256, Address.Of(meeting, version, file.Name))),
        ]));
    }

    public async Task<IResult> DocumentAsync(Visit visit)
    {
        var (meeting, version, name) = (visit.Meeting(), visit.Version(), visit.Part("document"));
        var contents = await ContentsAsync(visit, meeting, version);
        var tagged = name == PackCatalogue.ManifestName
            ? Tagged.Bytes(contents.Manifest, DocumentType.Of(name))
            : contents.Files.FirstOrDefault(file => file.Name == name) is { } file
                ? new Tagged(file.Sha256, DocumentType.Of(name), cancellation => catalogue.DocumentAsync(meeting, version, name, cancellation))
                : throw new ProblemException(Problem.NotFound($"Versie {version} van de briefing heeft geen document “{name}”."));
        return tagged with { Disposition = DocumentType.Disposition(meeting, version, name) };
    }

    private async Task<PackContents> ContentsAsync(Visit visit, DateOnly meeting, int version) =>
        await catalogue.ContentsAsync(meeting, version, visit.Cancellation)
            ?? throw new ProblemException(Problem.NotFound($"Versie {version} van de briefing voor {DutchText.Date(meeting)} is er niet."));

    private static MeetingBody Body(PackVersions versions) => new(
        versions.Meeting,
        versions.Latest,
        [.. versions.Versions.Select(version => new VersionLink(version, Address.Of(versions.Meeting, version)))],
        Address.Of(versions.Meeting));
}
