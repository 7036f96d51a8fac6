using LrtIntegration.Intake;
using LrtIntegration.Reference;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Prt;

/// <summary>A form that was filled in becomes a signal, or a refusal that says what to mend.</summary>
internal sealed class SignalReading(Drop drop, Findings findings)
{
    private readonly DateOnly? receivedOn = drop.Arrival.ReceivedAt is { } moment ? DateOnly.FromDateTime(Amsterdam.At(moment)) : null;

    public DateOnly? ReceivedOn => receivedOn;

    public void Read(SignalForm form)
    {
        if (form[PrtColumns.Subject].Length == 0 && form[PrtColumns.Signal].Length == 0)
        {
            findings.Refuse(form.Location, form.Raw, PrtWording.ExpectedSignal, PrtWording.WithoutSignal(form.Location));
            return;
        }

        var date = DateOf(form);
        if (ProvinceOf(form, date) is not { } province)
            return;

        var ask = AskOf(form);
        findings.Keep(new Signal(
            province,
            date,
            form[PrtColumns.Subject],
            form[PrtColumns.Theme],
            form[PrtColumns.Group],
            ask,
            form[PrtColumns.Signal],
            AskedDecision(form, ask),
            form[PrtColumns.Municipalities],
            form[PrtColumns.Urgency],
            form[PrtColumns.AlreadyDone],
            IsConfidential(form),
            findings.Trace(form.Location, form.Raw)));
    }

    private DateOnly? DateOf(SignalForm form)
    {
        var text = form[PrtColumns.Date];
        if (text.Length == 0)
            return receivedOn;
        if (DutchDate.TryParse(text.TrimEnd('.'), out var date))
            return date;
        findings.Note("unreadableDate", form.LocationOf(PrtColumns.Date), PrtWording.UnreadableDate(text, receivedOn));
        return receivedOn;
    }

    private Area? ProvinceOf(SignalForm form, DateOnly? date)
    {
        var text = form[PrtColumns.Province];
        if (text.Length == 0)
        {
            findings.Refuse(form.Location, form.Raw, PrtWording.ExpectedProvince, PrtWording.WithoutProvince(form));
            return null;
        }

        if (ProvinceWords.Find(text, date) is { } province)
            return province;
        findings.Refuse(form.LocationOf(PrtColumns.Province), text, PrtWording.ExpectedProvince, PrtWording.UnknownProvince(form.LocationOf(PrtColumns.Province), text));
        return null;
    }

    private Ask AskOf(SignalForm form)
    {
        var words = form[PrtColumns.Asked];
        var hasDecision = form[PrtColumns.AskedDecision].Length > 0;
        if (words.Length == 0)
            return hasDecision ? Ask.Decision : Ask.Unsorted;
        var ask = AskWords.Of(words);
        if (ask is null or Ask.Unsorted && hasDecision)
            return Ask.Decision;
        if (ask is null or Ask.Unsorted)
            findings.Note("askNotSorted", form.LocationOf(PrtColumns.Asked), PrtWording.AskNotSorted(words));
        if (ask is Ask.Information && hasDecision)
            findings.Note("informationWithDecision", form.LocationOf(PrtColumns.AskedDecision), PrtWording.InformationWithDecision);
        if (ask is Ask.Decision && !hasDecision)
            findings.Note("decisionWithoutText", form.LocationOf(PrtColumns.Asked), PrtWording.DecisionWithoutText);
        return ask ?? Ask.Unsorted;
    }

    // Which ministry should act stands behind "Gevraagd aan LRT": it may not get lost.
    private static string AskedDecision(SignalForm form, Ask ask)
    {
        var (words, decision) = (form[PrtColumns.Asked], form[PrtColumns.AskedDecision]);
        if (ask is not (Ask.Action or Ask.Unsorted) || words.Length == 0 || Folded.Of(words) == "actie")
            return decision;
        return decision.Length == 0 ? words : $"{words}: {decision}";
    }

    // What is not plainly "nee" stays inside.
    private bool IsConfidential(SignalForm form)
    {
        var words = form[PrtColumns.Confidential];
        var folded = Folded.Of(words);
        if (folded.Length == 0 || folded.StartsWith("nee", StringComparison.Ordinal) || folded is "n" or "openbaar" or "nietvertrouwelijk" or "false" or "onwaar" or "0")
            return false;
        if (!folded.StartsWith("ja", StringComparison.Ordinal) && folded is not ("j" or "vertrouwelijk" or "true" or "waar" or "x" or "1"))
            findings.Note("confidentialityUnclear", form.LocationOf(PrtColumns.Confidential), PrtWording.ConfidentialityUnclear(words));
        return true;
    }
}
