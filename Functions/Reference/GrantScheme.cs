namespace LrtIntegration.Reference;

/// <summary>The grant scheme for housing large families in one year. Amounts in euro; window in Europe/Amsterdam.</summary>
/// <param name="Maxima">The most that one application can get, by smallest household, ascending.</param>
internal sealed record GrantScheme(
    int Year,
    decimal Budget,
    DateTime Opens,
    DateTime Closes,
    int MinimumHousehold,
    IReadOnlyList<GrantMaximum> Maxima);

/// <summary>Households of at least this many persons can get at most this amount.</summary>
internal sealed record GrantMaximum(int FromHousehold, decimal Amount);
