using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LrtIntegration.Render.Docx;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render;

/// <summary>A Word document without a fault, by the validator of Microsoft and by what that does not see.</summary>
public sealed class WordDocumentIsSound
{
    public static TheoryData<string> Packs => [.. HardPacks.All.Keys];

    [Theory]
    [MemberData(nameof(Packs))]
    public void TheValidatorFindsNothing(string name)
    {
        var content = BriefingDocx.Render(HardPacks.All[name]).Content;
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);

        foreach (var version in new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 })
            new OpenXmlValidator(version).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void EachCellEndsInAParagraph(string name) =>
        Open(name).Body.Descendants(WordFile.W + "tc").Where(cell => cell.Elements().LastOrDefault()?.Name != WordFile.W + "p").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Packs))]
    public void EachRowHasACellForEachColumnOfTheGrid(string name)
    {
        foreach (var table in Open(name).Body.Descendants(WordFile.W + "tbl"))
        {
            var columns = table.Element(WordFile.W + "tblGrid")!.Elements().Count();
            table.Elements(WordFile.W + "tr").Where(row => row.Elements(WordFile.W + "tc").Count() != columns).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void NoTwoTablesTouchAndNoneIsTheLastOnAPage(string name) =>
        Open(name).Body.Elements(WordFile.W + "tbl").Where(table => table.ElementsAfterSelf().FirstOrDefault()?.Name != WordFile.W + "p").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Packs))]
    public void DrawingsAndBookmarksHaveNumbersOfTheirOwn(string name)
    {
        var body = Open(name).Body;
        var marks = body.Descendants(WordFile.W + "bookmarkStart").ToList();

        body.Descendants().Where(element => element.Name.LocalName == "docPr").Select(element => (string?)element.Attribute("id")).ShouldBeUnique(StringComparer.Ordinal);
        marks.Select(mark => (string?)mark.Attribute(WordFile.W + "id")).ShouldBeUnique(StringComparer.Ordinal);
        marks.Select(mark => (string?)mark.Attribute(WordFile.W + "name")).ShouldBeUnique(StringComparer.Ordinal);
        body.Descendants(WordFile.W + "bookmarkEnd").Select(mark => (string?)mark.Attribute(WordFile.W + "id")).ShouldBe(marks.Select(mark => (string?)mark.Attribute(WordFile.W + "id")), StringComparer.Ordinal, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void EachLinkLeadsToABookmark(string name)
    {
        var body = Open(name).Body;
        var marks = body.Descendants(WordFile.W + "bookmarkStart").Select(mark => (string?)mark.Attribute(WordFile.W + "name"));

        body.Descendants(WordFile.W + "hyperlink").Select(link => (string?)link.Attribute(WordFile.W + "anchor")).Except(marks, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void EachStyleThatIsUsedIsDefined(string name)
    {
        var file = Open(name);
        var defined = file.Part("word/styles.xml").Elements(WordFile.W + "style").Select(style => (string?)style.Attribute(WordFile.W + "styleId"));

        file.Body.Descendants().Where(element => element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle")
            .Select(element => (string?)element.Attribute(WordFile.W + "val")).Distinct(StringComparer.Ordinal).Except(defined, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void WordIsNotAskedToUpdateFieldsSinceItThenAsksTheReader() =>
        Open("whole").Part("word/settings.xml").Descendants(WordFile.W + "updateFields").ShouldBeEmpty();

    private static WordFile Open(string name) => new(BriefingDocx.Render(HardPacks.All[name]).Content);
}
