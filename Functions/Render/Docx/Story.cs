using System.Globalization;
using LrtIntegration.Pack;

namespace LrtIntegration.Render.Docx;

/// <summary>What counts on while a document is written: numbers of tables and figures, the pictures met, the places for links.</summary>
internal sealed class Story(BriefingDocument document)
{
    private readonly List<Task<byte[]>> _pictures = [];
    private int _tables;
    private int _drawings;

    public Anchors Anchors { get; } = new(document);

    /// <summary>The pictures, drawn beside the text.</summary>
    public IReadOnlyList<Task<byte[]>> Pictures => _pictures;

    /// <summary><c>Tabel 3</c>.</summary>
    public string NextTable() => string.Create(CultureInfo.InvariantCulture, $"Tabel {++_tables}");

    /// <summary><c>Figuur 2</c>: the name of the picture that is added with it.</summary>
    public string NextFigure(Func<byte[]> png)
    {
        _pictures.Add(Task.Run(png));
        return string.Create(CultureInfo.InvariantCulture, $"Figuur {_pictures.Count}");
    }

    /// <summary>A number that no other drawing in the document has.</summary>
    public int NextDrawing() => ++_drawings;

    /// <summary>The relationship of the picture that was added last.</summary>
    public string LastPicture => PictureRelationship(_pictures.Count);

    public static string PictureRelationship(int number) => string.Create(CultureInfo.InvariantCulture, $"rIdFiguur{number}");
}
