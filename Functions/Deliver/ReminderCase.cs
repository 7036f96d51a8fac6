namespace LrtIntegration.Deliver;

/// <summary>Which sources had not delivered when it was time to remind those that deliver until one day.</summary>
/// <param name="DueOn">Their last day of delivery.</param>
/// <param name="Sources">By the name of the source, or the code of a province; in the order of the coverage.</param>
internal sealed record ReminderCase(DateOnly Meeting, DateOnly DueOn, IReadOnlyList<string> Sources);
