using LrtIntegration.Intake;

namespace LrtIntegration;

/// <summary>One thing out of what came in, with what its neighbours tell of it.</summary>
/// <param name="IfUnknown">Dutch, why it is no fault if no source knows it; null where it is one.</param>
internal sealed record Parcel(Drop Drop, string? IfUnknown)
{
    /// <summary>Why the covering letter of an attachment may stay unread.</summary>
    public const string Letter = "Dit is de begeleidende tekst van een mail met bijlagen. Hij is bewaard; de bijlagen zijn apart gelezen.";
    private const string BrokenOff = "Bij het openen van dit bestand liep het programma vast; wat erin zit is niet gelezen. Stuur de inhoud als losse bestanden opnieuw.";

    /// <summary>What came in and each of its parts, in their order. Never throws on content.</summary>
    public static IEnumerable<Parcel> Of(Drop received, Unpacking unpacking)
    {
        var letters = new HashSet<string>(StringComparer.Ordinal);
        using var parts = unpacking.Unpack(received).GetEnumerator();
        while (Next(parts, received) is { } drop)
        {
            if (drop.Handling is Handling.Opened { Parts: > 1 })
                letters.Add($"{drop.Arrival.Origin}#{Part.Body}");
            yield return new Parcel(drop, letters.Contains(drop.Arrival.Origin) ? Letter : null);
            if (ReferenceEquals(drop.Handling, Aside))
                yield break;
        }
    }

    private static Handling Aside { get; } = new Handling.SetAside(SetAsideKind.Mendable, BrokenOff);

    private static Drop? Next(IEnumerator<Drop> parts, Drop received)
    {
        try
        {
            return parts.MoveNext() ? parts.Current : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return received with { Handling = Aside };
        }
    }
}
