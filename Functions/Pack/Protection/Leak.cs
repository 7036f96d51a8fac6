namespace LrtIntegration.Pack.Protection;

/// <summary>A piece of a text that may not stand in a pack.</summary>
internal readonly record struct Leak(LeakKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>What a leak would give away.</summary>
internal enum LeakKind
{
    /// <summary>Burgerservicenummer: nine digits that pass the 11-test.</summary>
    CitizenServiceNumber,

    /// <summary>V-nummer of the IND.</summary>
    ForeignerNumber,

    PrivateEmail,
    TelephoneNumber,
    DateOfBirth,

    /// <summary>The name of an official, or of anyone else, in a signal.</summary>
    PersonalName,

    /// <summary>Fewer than five unaccompanied minors, in words.</summary>
    SmallCount,
}
