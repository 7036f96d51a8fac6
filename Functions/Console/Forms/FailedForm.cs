namespace LrtIntegration.Console.Forms;

/// <summary>A form that was not accepted: what was filled in, and what is wrong, by field in Dutch.</summary>
/// <param name="Objections">By name of the field; the empty name is the form as a whole.</param>
internal sealed record FailedForm(string Form, string Subject, IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Objections)
{
    public bool Is(RulingForm form, string subject) => Form == form.Name && Subject == subject;
}
