using System.Text.Json.Serialization;
using LrtIntegration.Intake;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>The types that the dossier writes, as the compiler prepares them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true,
    Converters = [typeof(TraceConverter), typeof(FactsConverter)])]
[JsonSerializable(typeof(KeptArrival))]
[JsonSerializable(typeof(KeptReading))]
[JsonSerializable(typeof(IndexPage))]
[JsonSerializable(typeof(Ruling))]
[JsonSerializable(typeof(RulingPage))]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(GrantApplication))]
[JsonSerializable(typeof(Signal))]
[JsonSerializable(typeof(AgendaItem))]
[JsonSerializable(typeof(Attendee))]
[JsonSerializable(typeof(Decision))]
[JsonSerializable(typeof(Commitment))]
[JsonSerializable(typeof(Question))]
[JsonSerializable(typeof(Handling.Read))]
[JsonSerializable(typeof(Handling.Opened))]
[JsonSerializable(typeof(Handling.SetAside))]
internal sealed partial class DossierJson : JsonSerializerContext;
