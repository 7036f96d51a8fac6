using System.Text.Json.Serialization;

namespace LrtIntegration.Hosting;

/// <summary>The shapes of the protocol, written without reflection.</summary>
[JsonSerializable(typeof(AnswerBody))]
internal sealed partial class HostingJson : JsonSerializerContext;
