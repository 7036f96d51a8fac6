using LrtIntegration.Intake;
using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>Every piece of evidence with what became of it, in words.</summary>
internal static class EvidenceList
{
    public static IReadOnlyList<PackEvidence> Of(IEnumerable<EvidenceEntry> entries, ReadingNotes notes, RulingBook rulings) =>
        [.. entries.Select(entry => ToPack(entry, notes, rulings))];

    public static string KindOf(EvidenceEntry entry) => entry switch
    {
        { Source: { } source } => StableId.Camel(source),
        { Format: DropFormat.Mail } => "mail",
        _ => "other",
    };

    private static PackEvidence ToPack(EvidenceEntry entry, ReadingNotes notes, RulingBook rulings)
    {
        var status = StatusOf(entry);
        return new(
            entry.Sha256,
            entry.FileName,
            entry.First.Origin,
            entry.First.Sender ?? entry.Arrivals.Select(arrival => arrival.Sender).FirstOrDefault(sender => sender is not null),
            entry.ReceivedAt,
            KindOf(entry),
            status,
            TextOf(entry, status) + notes.OnFormOf(entry.Sha256) + OnRelease(entry, rulings),
            [.. entry.Arrivals.Select(arrival => new PackArrival(arrival.Origin, arrival.Sender, arrival.ReceivedAt, arrival.FileName))])
        {
            SetAsideAs = status is EvidenceStatus.SetAside && entry.Handling is Handling.SetAside aside ? Aside(aside.Kind) : null,
        };
    }

    private static SettingAside Aside(SetAsideKind kind) => kind switch
    {
        SetAsideKind.Untrusted => SettingAside.Untrusted,
        SetAsideKind.NotNeeded or SetAsideKind.Automatic => SettingAside.Incidental,
        _ => SettingAside.Unread,
    };

    private static string OnRelease(EvidenceEntry entry, RulingBook rulings) =>
        rulings.LastOnEvidence(entry.Sha256) is { Kind: RulingKind.Release } ruling && StatusOf(entry) is not EvidenceStatus.SetAside
            ? $" Vrijgegeven door {Decided(ruling)}"
            : "";

    private static string Withdrawal(EvidenceEntry entry, Ruling ruling) => ruling.Id == entry.Sha256
        ? $"Ingetrokken door {Decided(ruling)} Het telt niet mee; het origineel blijft in het dossier."
        : $"Hoort bij een levering die is ingetrokken door {Decided(ruling)} Het telt niet mee; het origineel blijft in het dossier.";

    private static string Decided(Ruling ruling) => $"{ruling.By} op {DutchText.Moment(ruling.At)}: {ruling.Reason.TrimEnd('.')}.";

    private static EvidenceStatus StatusOf(EvidenceEntry entry) => entry switch
    {
        { Withdrawn: not null } => EvidenceStatus.Withdrawn,
        { Handling: Handling.Opened, Source: null } => EvidenceStatus.Opened,
        { Handling: Handling.SetAside, Source: null } => EvidenceStatus.SetAside,
        { Tally.Read: > 0, Refusals.Count: > 0 } => EvidenceStatus.PartlyRead,
        { Refusals.Count: > 0 } or { Source: null } => EvidenceStatus.Refused,
        _ => EvidenceStatus.Read,
    };

    private static string TextOf(EvidenceEntry entry, EvidenceStatus status)
    {
        var refused = Phrase.Count(entry.Refusals.Count, "weigering", "weigeringen");
        return status switch
        {
            EvidenceStatus.Withdrawn when entry.Withdrawn is { } ruling => Withdrawal(entry, ruling),
            EvidenceStatus.Opened when entry.Handling is Handling.Opened opened =>
                WithRefusals($"Geopend: {Phrase.Count(opened.Parts, "onderdeel", "onderdelen")}, elk met een eigen regel in deze lijst.", entry),
            EvidenceStatus.SetAside when entry.Handling is Handling.SetAside aside => WithRefusals(aside.Sentence, entry),
            EvidenceStatus.Refused when entry.Refusals.Count == 0 => "Geen van de bronnen herkent dit bestand; het is bewaard en niet gelezen.",
            EvidenceStatus.Refused when entry.Refusals.Count == 1 => entry.Refusals[0].Message,
            EvidenceStatus.Refused => $"Niets gelezen; {refused}, zie hieronder.",
            _ when entry.Tally.Read == 0 => "Gelezen; er stond niets in om over te nemen.",
            _ => WithRefusals(Account(entry), entry),
        };
    }

    private static string WithRefusals(string text, EvidenceEntry entry) =>
        entry.Refusals.Count == 0 ? text : $"{text} {Phrase.Count(entry.Refusals.Count, "weigering", "weigeringen")}, zie hieronder.";

    private static string Account(EvidenceEntry entry)
    {
        var tally = entry.Tally;
        var (one, many, pronoun) = Nouns(entry.Source);
        var date = entry.Source is SourceName.Coa ? "met een peildatum" : "met een datum";
        List<string> parts = [$"{Phrase.Count(tally.Read, one, many)} gelezen{Used(tally, pronoun)}"];
        if (tally.AfterMeeting > 0) parts.Add($"{Phrase.Count(tally.AfterMeeting, one, many)} {date} na de vergadering niet gebruikt");
        if (tally.Superseded > 0) parts.Add($"{Phrase.Count(tally.Superseded, one, many)} vervangen door wat een andere levering of regel zegt");
        if (tally.Redundant > 0) parts.Add($"{Phrase.Count(tally.Redundant, one, many)} niet gebruikt omdat {(tally.Redundant > 1 ? "ze ouder zijn" : $"{pronoun} ouder is")} dan nodig of ook in een andere levering of regel {(tally.Redundant > 1 ? "staan" : "staat")}");
        return $"{Phrase.Capital(string.Join("; ", parts))}.";
    }

    private static string Used(Tally tally, string pronoun) => (tally.Read, tally.Used) switch
    {
        (1, 1) => " en gebruikt",
        var (read, used) when read == used => ", alle gebruikt",
        (_, 0) => $", geen enkel{(pronoun is "hij" ? "e" : "")} gebruikt",
        var (_, used) => $", {DutchText.Number(used)} gebruikt",
    };

    private static (string One, string Many, string Pronoun) Nouns(SourceName? source) => source switch
    {
        SourceName.Coa => ("cijfer", "cijfers", "het"),
        SourceName.Bzk => ("aanvraag", "aanvragen", "hij"),
        SourceName.Prt => ("signaal", "signalen", "het"),
        _ => ("onderdeel", "onderdelen", "het"),
    };
}
