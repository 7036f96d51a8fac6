namespace LrtIntegration.Reference;

/// <summary>The grant scheme for housing large families in one year. Amounts in euro; window in Europe/Amsterdam.</summary>
/// <param name="Maxima">The most that one application can get, by smallest household, ascending.</param>
internal sealed record GrantScheme(
    int Year,
    decimal Budget,
    DateTime Opens,
    DateTime Closes,
    int MinimumHousehold,
    IReadOnlyList<GrantMaximum> Maxima)
{
    /// <summary>What a reader must know before relying on these figures, in Dutch; empty where there is nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>The most that an application for a household of so many persons can get; null where it is too small for the scheme.</summary>
    public decimal? MaximumFor(int household) =>
        household < MinimumHousehold ? null : Maxima.LastOrDefault(maximum => maximum.FromHousehold <= household)?.Amount;
}

/// <summary>Households of at least this many persons can get at most this amount.</summary>
internal sealed record GrantMaximum(int FromHousehold, decimal Amount);
