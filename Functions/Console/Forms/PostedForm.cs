using LrtIntegration.Api;
using Microsoft.AspNetCore.Http.Features;

namespace LrtIntegration.Console.Forms;

/// <summary>A form as it was sent: small, and from a page of this visitor.</summary>
internal sealed class PostedForm
{
    private readonly IFormCollection fields;

    private PostedForm(IFormCollection fields) => this.fields = fields;

    /// <summary>What was filled in; empty where the form has no such field.</summary>
    public string this[string name] => fields[name] is [{ } value] ? value.Trim().ReplaceLineEndings("\n") : "";

    /// <summary>Ends with a problem where it is no form, or not one of this visitor.</summary>
    public static async Task<PostedForm> ReadAsync(HttpContext context, ConsoleAccess access)
    {
        if (!context.Request.HasFormContentType)
            throw new ProblemException(Problem.BadRequest("Dit is geen formulier."));
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = ApiBody.MostKilobytes * 1024;
        var form = new PostedForm(await FieldsAsync(context));
        AntiForgery.Check(context, access, form[AntiForgery.Field]);
        return form;
    }

    private static async Task<IFormCollection> FieldsAsync(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (InvalidDataException)
        {
            throw new ProblemException(Problem.BadRequest("Het formulier is niet te lezen."));
        }
    }
}
