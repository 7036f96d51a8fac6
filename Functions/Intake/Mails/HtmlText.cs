using MimeKit.Text;

namespace LrtIntegration.Intake.Mails;

/// <summary>What a reader sees of an HTML mail, as plain lines: a row of a table is a line with tabs.</summary>
internal static class HtmlText
{
    public static string Of(string html)
    {
        var tokenizer = new HtmlTokenizer(new StringReader(html));
        var text = new VisibleText();
        var hidden = new HiddenElement();
        while (tokenizer.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken tag)
            {
                if (!hidden.Covers(tag))
                    Tag(tag, text);
            }
            else if (token is HtmlDataToken data && !hidden.IsOpen)
            {
                text.Write(data.Data);
            }
        }

        return text.ToString();
    }

    private static void Tag(HtmlTagToken tag, VisibleText text)
    {
        switch (tag.Id)
        {
            case HtmlTagId.Br when !tag.IsEndTag:
                text.NewLine();
                break;
            case HtmlTagId.Table when !tag.IsEndTag:
                text.BeginTable();
                break;
            case HtmlTagId.Table:
                text.EndTable();
                break;
            case HtmlTagId.TR:
                text.EndRow();
                break;
            case HtmlTagId.TD or HtmlTagId.TH when !tag.IsEndTag:
                text.BeginCell();
                break;
            case HtmlTagId.TD or HtmlTagId.TH:
                text.EndCell();
                break;
            case HtmlTagId.LI when !tag.IsEndTag:
                text.EndLine();
                text.Write("- ");
                break;
            default:
                if (IsBlock(tag.Id))
                    text.EndLine();
                break;
        }
    }

    private static bool IsBlock(HtmlTagId id) => id is HtmlTagId.P or HtmlTagId.Div or HtmlTagId.LI or HtmlTagId.UL or HtmlTagId.OL or HtmlTagId.DL
        or HtmlTagId.DT or HtmlTagId.DD or HtmlTagId.H1 or HtmlTagId.H2 or HtmlTagId.H3 or HtmlTagId.H4 or HtmlTagId.H5 or HtmlTagId.H6
        or HtmlTagId.HR or HtmlTagId.BlockQuote or HtmlTagId.Pre or HtmlTagId.Section or HtmlTagId.Article or HtmlTagId.Header
        or HtmlTagId.Footer or HtmlTagId.Center or HtmlTagId.Form or HtmlTagId.Body;
}
