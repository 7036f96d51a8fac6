using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace LrtIntegration.Sources.Text;

/// <summary>The decoders of PdfPig, held to the allowance of one document.</summary>
internal sealed class PdfFilters(PdfAllowance allowance) : ILookupFilterProvider
{
    private static readonly NameToken[] FilterKeys = [NameToken.Filter, NameToken.F];
    private readonly IFilterProvider known = DefaultFilterProvider.Instance;
    private readonly IFilter count = new Counted(allowance);

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Held(known.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary, IPdfTokenScanner scanner) =>
        Held(known.GetNamedFilters([.. FilterKeys.Select(key => Resolved(dictionary, key, scanner)).FirstOrDefault(names => names.Count > 0) ?? []]));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Held(known.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => known.GetAllFilters();

    private static IReadOnlyList<NameToken> Resolved(DictionaryToken dictionary, NameToken key, IPdfTokenScanner scanner) =>
        !dictionary.TryGet(key, out var token) ? []
        : Target(token, scanner) is ArrayToken array ? [.. array.Data.Select(item => Target(item, scanner)).OfType<NameToken>()]
        : Target(token, scanner) is NameToken name ? [name]
        : [];

    private static IToken? Target(IToken token, IPdfTokenScanner scanner) =>
        token is IndirectReferenceToken reference ? scanner.Get(reference.Data)?.Data : token;

    // A stream without filters is counted too: its letters take as much memory.
    private IReadOnlyList<IFilter> Held(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Foreseen(filter, allowance)), count];

    private sealed class Foreseen(IFilter filter, PdfAllowance allowance) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter)
                allowance.Foresee(input);
            else if (filter is LzwFilter)
                allowance.ForeseeLzw(input.Length);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }

    private sealed class Counted(PdfAllowance allowance) : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            allowance.Take(input.Length, IsWriting(streamDictionary));
            return input;
        }

        // The content of a page says nothing of itself; a form is content with a name; fonts, images and the like say what they are.
        private static bool IsWriting(DictionaryToken stream) =>
            !stream.ContainsKey(NameToken.Length1)
            && (stream.TryGet(NameToken.Subtype, out NameToken subtype) ? subtype == NameToken.Form : !stream.ContainsKey(NameToken.Type));
    }
}
