using LrtIntegration.Render.Pdf;

namespace LrtIntegration;

/// <summary>What whoever asked for a pack hears when it failed.</summary>
/// <param name="Reason">Dutch.</param>
/// <param name="Advice">Dutch; what to do about it.</param>
internal sealed record PackFailure(string Reason, string Advice)
{
    private const string Again = "Het programma probeert het vanzelf opnieuw, vijf keer in totaal. Blijft dit staan, meld het dan aan de beheerder.";

    // Only messages that are written for readers are shown; others may hold an address or a key.
    public static PackFailure Of(Exception failure) => failure switch
    {
        TypesettingException => new(failure.Message, Again),
        InvalidDataException => new(failure.Message, "Meld dit aan de beheerder; daarna kunt u de briefing opnieuw laten maken."),
        OperationCanceledException => new("Het maken van de briefing werd afgebroken.", Again),
        _ => new($"Het programma liep vast ({failure.GetType().Name}).", Again),
    };
}
