namespace LrtIntegration.Sources.Tables;

/// <summary>The parts that a part of a workbook points to.</summary>
internal sealed class Relationships
{
    private readonly Dictionary<string, Relationship> _byId = new(StringComparer.Ordinal);

    private Relationships()
    {
    }

    /// <summary>Those of a part; none where it has no list of them. The root of the package is the empty part.</summary>
    public static Relationships Of(WorkbookPackage package, string part)
    {
        var relationships = new Relationships();
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var list = $"{folder}_rels/{part[folder.Length..]}.rels";
        if (!package.Has(list))
            return relationships;

        using var xml = package.OpenXml(list);
        while (xml.Read())
        {
            if (xml.LocalName == "Relationship" && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
                relationships._byId.TryAdd(id, new Relationship(xml.GetAttribute("Type") ?? "", Resolve(folder, target)));
        }

        return relationships;
    }

    public Relationship? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The part of this type, such as <c>styles</c>; null where there is none.</summary>
    public string? PartOfType(string type) =>
        _byId.Values.FirstOrDefault(relationship => relationship.IsOfType(type))?.Part;

    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        var path = target.StartsWith('/') ? target : folder + target;
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..")
                steps.Add(step);
            else if (steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
        }

        return string.Join('/', steps.Where(static step => step != "."));
    }
}

/// <summary>One pointer to a part. The type is a URI whose last step says what it is.</summary>
internal sealed record Relationship(string Type, string Part)
{
    public bool IsOfType(string type) => Type.EndsWith("/" + type, StringComparison.Ordinal);
}
