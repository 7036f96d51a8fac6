namespace LrtIntegration.Sources.Minutes;

/// <summary>Whether verb and subject agree in number: "gaan" is not what one COA does.</summary>
internal static class Agreement
{
    public static bool Holds(string verb, Actor actor) =>
        verb is not ("gaan" or "komen" or "zijn" or "zullen" or "werken" or "nemen" or "sturen" or "pakken" or "zoeken")
        || actor.Body.Contains(" en ", StringComparison.Ordinal)
        || actor.Body is "" or "CdK" or "PRT" or "Rijksheren" or "LRT leden" or "LRT-leden";
}
