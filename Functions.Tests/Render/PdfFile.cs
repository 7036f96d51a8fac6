using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace LrtIntegration.Tests.Render;

/// <summary>A PDF as a test reads it: its tags with the text under each, its bookmarks and its pages.</summary>
internal sealed class PdfFile
{
    private readonly PdfDocument document;
    private readonly Dictionary<int, IReadOnlyDictionary<int, string>> textsByPage = [];

    public PdfFile(byte[] content)
    {
        document = PdfDocument.Open(content);
        Pages = [.. document.GetPages()];
        foreach (var page in Pages)
            textsByPage[NumberIn(page.Dictionary, "StructParents")] = Texts(page);
        Root = Read((DictionaryToken)Resolve(Catalog.Data["StructTreeRoot"])!, page: -1);
    }

    public IReadOnlyList<Page> Pages { get; }

    public PdfTag Root { get; }

    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    public DocumentInformation Information => document.Information;

    public IReadOnlyList<string> Bookmarks =>
        document.TryGetBookmarks(out var bookmarks) ? [.. bookmarks.GetNodes().Select(node => $"{node.Level} {node.Title}")] : [];

    private static Dictionary<int, string> Texts(Page page)
    {
        var texts = new Dictionary<int, string>();
        foreach (var content in page.GetMarkedContents())
            Add(content, content.MarkedContentIdentifier);
        return texts;

        // What is marked within and has no number of its own belongs to what it lies in.
        void Add(MarkedContentElement content, int number)
        {
            if (content.MarkedContentIdentifier >= 0)
                number = content.MarkedContentIdentifier;
            texts[number] = texts.GetValueOrDefault(number, "") + TextOf(content);
            foreach (var child in content.Children)
                Add(child, number);
        }
    }

    // What runs from right to left stands in the order of the eye, and is marked as reversed (PDF 1.7, 14.8.2.3.3).
    private static string TextOf(MarkedContentElement content) =>
        content.ActualText ?? string.Concat((content.Tag == "ReversedChars" ? content.Letters.Reverse() : content.Letters).Select(letter => letter.Value));

    private PdfTag Read(DictionaryToken element, int page)
    {
        if (element.TryGet(NameToken.Create("Pg"), out var onPage))
            page = NumberIn((DictionaryToken)Resolve(onPage)!, "StructParents");
        var parts = element.TryGet(NameToken.Create("K"), out var kids) ? Kids(kids).SelectMany(kid => Part(kid, page)).ToList() : [];
        return new(NameIn(element, "S"), StringIn(element, "Alt"), StringIn(element, "ActualText"), parts);
    }

    private IEnumerable<object> Part(IToken kid, int page)
    {
        if (kid is NumericToken number)
            return [textsByPage[page].GetValueOrDefault(number.Int, "")];
        var part = (DictionaryToken)kid;
        if (part.TryGet(NameToken.Create("Pg"), out var onPage) && NameIn(part, "Type") is "MCR")
            page = NumberIn((DictionaryToken)Resolve(onPage)!, "StructParents");
        return NameIn(part, "Type") switch
        {
            "MCR" => [textsByPage[page].GetValueOrDefault(NumberIn(part, "MCID"), "")],
            "OBJR" => [],
            _ => [Read(part, page)],
        };
    }

    private IEnumerable<IToken> Kids(IToken kids) => Resolve(kids) switch
    {
        ArrayToken array => array.Data.Select(kid => Resolve(kid)!),
        null => [],
        var one => [one],
    };

    private IToken? Resolve(IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data : token;

    private static int NumberIn(DictionaryToken dictionary, string name) => ((NumericToken)dictionary.Data[name]).Int;

    private string NameIn(DictionaryToken dictionary, string name) => dictionary.Data.TryGetValue(name, out var token) && Resolve(token) is NameToken value ? value.Data : "";

    private string StringIn(DictionaryToken dictionary, string name) => dictionary.Data.TryGetValue(name, out var token) ? Resolve(token) switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        _ => "",
    } : "";
}

/// <summary>One tag of a PDF. Its parts are texts and tags, in the order of reading.</summary>
internal sealed record PdfTag(string Type, string Alternative, string ActualText, IReadOnlyList<object> Parts)
{
    public string Text => ActualText.Length > 0 ? ActualText : string.Concat(Parts.Select(part => part is PdfTag tag ? tag.Text : (string)part));

    public IEnumerable<PdfTag> All(params string[] types) =>
        Parts.OfType<PdfTag>().SelectMany(tag => (types.Contains(tag.Type, StringComparer.Ordinal) ? [tag] : Enumerable.Empty<PdfTag>()).Concat(tag.All(types)));
}
