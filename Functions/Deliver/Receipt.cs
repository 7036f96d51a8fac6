using System.Text.Json.Serialization;
using LrtIntegration.Render.Returns;

namespace LrtIntegration.Deliver;

/// <summary>How far one delivery is.</summary>
/// <param name="Attempts">The one at work included.</param>
/// <param name="At">When the state was reached.</param>
/// <param name="Reason">Dutch; why it failed or is not known.</param>
internal sealed record Receipt(string Id, DeliveryKind Kind, string About, string Recipient, ReceiptState State, int Attempts, DateTimeOffset At, string? Reason = null);

internal enum ReceiptState
{
    /// <summary>Begun. Where it stays so, nobody knows whether it was sent.</summary>
    Sending,
    Sent,

    /// <summary>Not sent, for certain.</summary>
    Failed,

    /// <summary>Nobody knows, and nobody can find out: it is not tried again.</summary>
    Uncertain,
}

/// <summary>What deliveries keep, as the compiler prepares it for writing.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(Mailing))]
[JsonSerializable(typeof(KeptLetter))]
[JsonSerializable(typeof(NotificationMessage))]
[JsonSerializable(typeof(ReturnCase))]
[JsonSerializable(typeof(ReminderCase))]
internal sealed partial class DeliveryJson : JsonSerializerContext;
