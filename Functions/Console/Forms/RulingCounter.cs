using LrtIntegration.Api;

namespace LrtIntegration.Console.Forms;

/// <summary>Takes in the forms with which the secretariat decides; the desk of the API records them.</summary>
internal sealed class RulingCounter(RulingDesk desk, ConsoleDesk pages, ConsoleAccess access)
{
    public const string PageField = "pagina";
    public const string FormField = "kind";
    public const string SubjectField = "id";
    public const string DoneKey = "vastgelegd";

    public async Task<IResult> TakeAsync(Visit visit)
    {
        var posted = await PostedForm.ReadAsync(visit.Context, access);
        var form = RulingForm.Of(posted[FormField]) ?? throw new ProblemException(Problem.BadRequest("Het formulier noemt geen besluit dat de console kent."));
        var missing = form.Fields.Where(field => field.Missing.Length > 0 && posted[field.Name].Length == 0).ToDictionary(field => field.Name, field => field.Missing, StringComparer.Ordinal);
        var objections = missing.Count > 0 ? missing : await ObjectionsAsync(form, posted, visit);
        if (objections.Count > 0)
        {
            var values = form.Fields.ToDictionary(field => field.Name, field => posted[field.Name], StringComparer.Ordinal);
            return await pages.ShowAgainAsync(posted[PageField], visit, posted[ConsoleAddress.MeetingKey], new FailedForm(form.Name, posted[SubjectField], values, objections));
        }

        return new SeeOther($"{ConsoleAddress.Of(Uri.EscapeDataString(posted[PageField]))}?{ConsoleAddress.MeetingKey}={Uri.EscapeDataString(posted[ConsoleAddress.MeetingKey])}&{DoneKey}={form.Name}");
    }

    private async Task<Dictionary<string, string>> ObjectionsAsync(RulingForm form, PostedForm posted, Visit visit)
    {
        var objections = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            await desk.RecordAsync(BodyOf(form, posted), visit.Caller, visit.Cancellation);
        }
        catch (ProblemException refused) when (refused.Problem.Status is StatusCodes.Status422UnprocessableEntity)
        {
            objections[""] = refused.Problem.Detail;
        }

        return objections;
    }

    private static RulingBody BodyOf(RulingForm form, PostedForm posted)
    {
        return new RulingBody(form.Kind, posted[SubjectField], Said("reason"), Said("to"), Said("evidence"), Said("field"));

        string? Said(string field) => form.Fields.Any(one => one.Name == field) ? posted[field] : null;
    }
}
