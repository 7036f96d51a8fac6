using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Protection;

/// <summary>The one door through which the words of others come into a pack: each delivery without what may not be told, and a list of what was kept back.</summary>
internal sealed class Screening(RulingBook rulings, Audience audience)
{
    private readonly SortedDictionary<string, PackHeld> held = new(StringComparer.Ordinal);

    /// <summary>Complete once the deliveries have streamed past.</summary>
    public IReadOnlyList<PackHeld> Held => [.. held.Values.OrderBy(item => item.Where, StringComparer.Ordinal).ThenBy(item => item.Rule, StringComparer.Ordinal).ThenBy(item => item.Id, StringComparer.Ordinal)];

    public IEnumerable<Delivery> Of(IEnumerable<Delivery> deliveries) => deliveries.Select(Screened);

    private Delivery Screened(Delivery delivery)
    {
        var secret = audience is Audience.Public && (delivery.Reading?.Facts.OfType<Signal>().Any(signal => signal.Confidential) ?? false);
        var names = new FileNames(delivery, this, secret, audience);
        foreach (var refusal in delivery.Refusals.Concat(delivery.Reading?.Refusals ?? []).Where(Concealed.Is))
            Keep(Concealed.Held(refusal, names.Of(refusal.FileName)));
        foreach (var remark in delivery.Reading?.Remarks.Where(Concealed.Is) ?? [])
            Keep(Concealed.Held(remark, delivery.Sha256, names.First));
        return delivery with
        {
            Arrivals = [.. delivery.Arrivals.Select(names.Of)],
            Refusals = [.. delivery.Refusals.Select(refusal => Screened(refusal, names))],
            Reading = delivery.Reading is { } reading ? Screened(reading, names) : null,
        };
    }

    private Reading Screened(Reading reading, FileNames names) => reading with
    {
        Facts = reading.Facts.Any(fact => fact is not (Figure or GrantApplication)) || names.Differ ? [.. reading.Facts.Select(fact => Screened(fact, names))] : reading.Facts,
        Refusals = [.. reading.Refusals.Select(refusal => Screened(refusal, names))],
        Remarks = [.. reading.Remarks.Select(remark => remark with { Text = Text(remark.Text, new(names.Sha256, names.First, remark.Location, "opmerking"), Leaks.InText) })],
    };

    private Fact Screened(Fact fact, FileNames names)
    {
        var trace = fact.Trace with { FileName = names.Of(fact.Trace.FileName) };
        return fact switch
        {
            Signal { Confidential: true } signal when audience is Audience.Public => Unpublished.Of(signal, trace),
            Signal signal => signal with
            {
                Subject = Said(signal.Subject, "onderwerp"),
                Theme = Said(signal.Theme, "thema"),
                Group = Said(signal.Group, "doelgroep"),
                Text = Said(signal.Text, "signaal"),
                AskedDecision = Said(signal.AskedDecision, "gevraagd besluit"),
                Municipalities = Said(signal.Municipalities, "gemeenten"),
                Urgency = Said(signal.Urgency, "urgentie"),
                AlreadyDone = Said(signal.AlreadyDone, "reeds ondernomen"),
                Trace = trace with { Raw = Quietly(trace.Raw, Leaks.InSignal) },
            },
            Decision decision => decision with { Text = Minuted(decision.Text), Quote = Quietly(decision.Quote, Leaks.InText), Trace = Covered(trace) },
            Commitment commitment => commitment with { Text = Minuted(commitment.Text), Quote = Quietly(commitment.Quote, Leaks.InText), Trace = Covered(trace) },
            Question question => question with { Text = Minuted(question.Text), Quote = Quietly(question.Quote, Leaks.InText), Trace = Covered(trace) },
            AgendaItem item => item with { Title = Minuted(item.Title), Trace = Covered(trace) },
            Attendee attendee => attendee with { Name = audience is Audience.Public ? "" : attendee.Name, Trace = audience is Audience.Public ? trace with { Raw = "" } : Covered(trace) },
            _ => fact with { Trace = trace },
        };

        string Said(string text, string part) => Text(text, new(trace.Sha256, trace.FileName, trace.Location, part), Leaks.InSignal);
        string Minuted(string text) => Text(text, new(trace.Sha256, trace.FileName, trace.Location, "verslag"), Leaks.InText);
        static Trace Covered(Trace trace) => trace with { Raw = Quietly(trace.Raw, Leaks.InText) };
    }

    private Refusal Screened(Refusal refusal, FileNames names)
    {
        var place = new HeldPlace(refusal.Sha256, names.Of(refusal.FileName), refusal.Location, "gevonden");
        var shown = audience is Audience.Public ? Unpublished.Of(refusal) : refusal;
        return shown with
        {
            FileName = place.FileName,
            Found = Concealed.Is(refusal) ? Concealed.Mask : Text(shown.Found, place, Leaks.InText),
            Message = Quietly(refusal.Message, Leaks.InText),
        };
    }

    /// <summary>The text without what may not stand in it; each piece that stays away is on the list, unless two people let it pass.</summary>
    public string Text(string text, HeldPlace place, Func<string, IReadOnlyList<Leak>> find)
    {
        var covered = new List<Leak>();
        foreach (var (leak, number) in find(text).Select((leak, number) => (leak, number)))
        {
            var item = Gatekeeping.Held(leak.Kind, place, number, rulings, audience);
            Keep(item);
            if (!item.Released)
                covered.Add(leak);
        }

        return Leaks.Cover(text, covered);
    }

    // The same words once more, in a quote or as raw text: on the list already, and never shown again.
    private static string Quietly(string text, Func<string, IReadOnlyList<Leak>> find) => Leaks.Cover(text, find(text));

    private void Keep(PackHeld item) => held[item.Id] = item;
}
