namespace LrtIntegration.Reference;

/// <summary>When one source is expected to deliver for a meeting, and when what it delivered is too old.</summary>
/// <param name="Source"><c>coa</c>, <c>bzk</c>, <c>minutes</c>, or the CBS code of a province for its table: <c>PV22</c>.</param>
/// <param name="DaysBeforePapersDue">How many days before the papers are due this source delivers at the latest.</param>
/// <param name="StaleAfterDays">The greatest age on the day of the meeting; null where what is not of after the previous meeting is too old.</param>
internal sealed record DeliveryTerm(string Source, int DaysBeforePapersDue, int? StaleAfterDays);
