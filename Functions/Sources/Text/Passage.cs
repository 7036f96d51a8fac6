namespace LrtIntegration.Sources.Text;

/// <summary>What a passage is in the build of a document.</summary>
internal enum PassageKind
{
    Prose,
    Heading,
    Bullet,
    SubBullet,
}

/// <summary>A heading, bullet or paragraph as its author meant it: the lines it was broken over made one again, each run of white space one space, its mark left off.</summary>
/// <param name="Number">The number of a heading; 0 for anything else.</param>
internal sealed record Passage(PassageKind Kind, int Number, string Text, IReadOnlyList<PassagePart> Parts)
{
    /// <summary>Where the character at this offset stands in the source.</summary>
    public string LocationAt(int offset)
    {
        var location = Parts[0].Location;
        foreach (var part in Parts.TakeWhile(part => part.Offset <= offset))
            location = part.Location;
        return location;
    }
}

/// <summary>Where one line of the source begins within a passage.</summary>
internal sealed record PassagePart(int Offset, string Location);
