using System.CommandLine;

namespace LrtIntegration.Commands;

/// <summary>The options of the verbs. All are text to the parser: what a text means is judged where it is used, in Dutch.</summary>
internal static class Switches
{
    public const string DefaultMarking = BriefingOrder.DefaultMarking;

    public static Option<string?> To => New("--to", "ADRES", "E-mailadres dat de proef krijgt, in een toegestaan domein.");

    public static Option<string?> Drops => New("--drops", "MAP", "Map met de leveringen: .eml, .csv, .xlsx, .docx, .pdf en .txt, ook in submappen.");

    public static Option<string?> Out => New("--out", "MAP", "Map waarin de briefing komt. Wordt gemaakt als zij er niet is.");

    public static Option<string?> Meeting => New("--meeting", "DATUM", "Dag van de vergadering, zoals 2023-07-20. Zonder deze optie: de eerste vergadering op of na het nieuwste gegeven.");

    public static Option<string?> MeetingOfPack => New("--meeting", "DATUM", "Dag van de vergadering, zoals 2023-07-20.");

    public static Option<string?> Store => New("--store", "MAP", "Map van het dossier, dat over leveringen heen bewaard blijft. Zonder deze optie: ./dossier.");

    public static Option<string?> StoreOfRun => New("--store", "MAP", "Map van een dossier dat over leveringen heen bewaard blijft. Zonder deze optie: een dossier met alleen deze leveringen, in de map dossier onder --out.");

    public static Option<string?> StoreToCompare => New("--store", "MAP", "Map van het dossier waaruit de briefing is gemaakt. Zonder deze optie: alleen de bestanden worden vergeleken met het manifest.");

    public static Option<string?> Rulings => New("--rulings", "BESTAND", "JSON-bestand met besluiten van het secretariaat; zij komen in het dossier.");

    public static Option<string?> Calendar => New("--calendar", "BESTAND", "JSON-bestand met de vergaderkalender. Zonder deze optie: de kalender van het programma.");

    public static Option<string?> Marking => New("--marking", "TEKST", $"Markering op elke bladzijde. Zonder deze optie: \"{DefaultMarking}\".");

    public static Option<string?> Port => New("--port", "POORT", "Poort op deze computer. Zonder deze optie: 7071.");

    public static Option<string?> DropsToSweep => New("--drops", "MAP", "Map met leveringen, die bij elke briefing eerst wordt nagelopen. Zonder deze optie: alleen wat al in het dossier staat.");

    public static Option<bool> Public => new("--public") { Description = "Maakt de openbare versie: zonder vertrouwelijke signalen, zonder namen en zonder wat is tegengehouden. Zij komt niet in het dossier." };

    private static Option<string?> New(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description, Arity = ArgumentArity.ExactlyOne };
}
