using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LrtIntegration.Render.Returns;

/// <summary>The notes at the cells of one sheet. Those that were there stay; at a cell that had one, the sentence is added to it.</summary>
internal sealed class SheetNotes
{
    private const string Author = "Secretariaat LRT";

    private readonly WorksheetPart sheet;
    private readonly CommentList list;
    private readonly uint author;

    public SheetNotes(WorksheetPart sheet)
    {
        this.sheet = sheet;
        var comments = (sheet.WorksheetCommentsPart ?? sheet.AddNewPart<WorksheetCommentsPart>()).Comments ??= new Comments(new Authors(), new CommentList());
        var authors = comments.Authors ??= new Authors();
        authors.AppendChild(new Author(Author));
        author = (uint)authors.Elements<Author>().Count() - 1;
        list = comments.CommentList ??= new CommentList();
    }

    public void Add(IEnumerable<CellMark> marks)
    {
        var known = list.Elements<Comment>().Where(comment => comment.Reference?.Value is not null).ToLookup(comment => comment.Reference!.Value!, StringComparer.OrdinalIgnoreCase);
        var added = new List<CellMark>();
        foreach (var place in marks.GroupBy(mark => mark.First).OrderBy(place => place.Key.Row).ThenBy(place => place.Key.Column))
        {
            var text = string.Join("\n\n", place.Select(mark => mark.Note));
            if (known[place.Key.ToString()].FirstOrDefault() is { } comment)
            {
                (comment.CommentText ??= new CommentText()).AppendChild(RunOf($"\n\n{Author}:\n{text}"));
                continue;
            }

            list.AppendChild(new Comment(new CommentText(RunOf(text))) { Reference = place.Key.ToString(), AuthorId = author });
            added.Add(place.First() with { Note = text });
        }

        if (added.Count > 0)
            NoteDrawing.Draw(sheet, added);
    }

    private static Run RunOf(string text) => new(
        new RunProperties(new FontSize { Val = 9 }, new RunFont { Val = "Tahoma" }),
        new Text(VisibleText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
}
