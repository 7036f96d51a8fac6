using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LrtIntegration.Intake;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>How the dossier writes what it keeps: compact, without the values that everyone assumes, each case of a union by its name.</summary>
internal static class DossierFormat
{
    private static readonly JsonSerializerOptions Options = new(DossierJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = DossierJson.Default.WithAddedModifier(NameCases),
    };

    public static JsonTypeInfo<KeptArrival> Arrival { get; } = (JsonTypeInfo<KeptArrival>)Options.GetTypeInfo(typeof(KeptArrival));

    public static JsonTypeInfo<KeptReading> Reading { get; } = (JsonTypeInfo<KeptReading>)Options.GetTypeInfo(typeof(KeptReading));

    public static JsonTypeInfo<IndexPage> Index { get; } = (JsonTypeInfo<IndexPage>)Options.GetTypeInfo(typeof(IndexPage));

    public static JsonTypeInfo<Ruling> Ruling { get; } = (JsonTypeInfo<Ruling>)Options.GetTypeInfo(typeof(Ruling));

    public static JsonTypeInfo<RulingPage> Rulings { get; } = (JsonTypeInfo<RulingPage>)Options.GetTypeInfo(typeof(RulingPage));

    private static void NameCases(JsonTypeInfo type)
    {
        if (type.Type == typeof(Fact))
        {
            type.PolymorphismOptions = Cases(
                new(typeof(Figure), "figure"),
                new(typeof(GrantApplication), "application"),
                new(typeof(Signal), "signal"),
                new(typeof(AgendaItem), "item"),
                new(typeof(Attendee), "attendee"),
                new(typeof(Decision), "decision"),
                new(typeof(Commitment), "commitment"),
                new(typeof(Question), "question"));
        }
        else if (type.Type == typeof(Handling))
        {
            type.PolymorphismOptions = Cases(
                new(typeof(Handling.Read), "read"),
                new(typeof(Handling.Opened), "opened"),
                new(typeof(Handling.SetAside), "setAside"));
        }
    }

    private static JsonPolymorphismOptions Cases(params ReadOnlySpan<JsonDerivedType> cases)
    {
        var options = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "is" };
        foreach (var one in cases)
            options.DerivedTypes.Add(one);
        return options;
    }
}
