using LrtIntegration.Intake.Mails;

namespace LrtIntegration.Intake;

/// <summary>A container whose parts are known and not yet taken out.</summary>
/// <param name="Envelope">Of a mail; null for a zip, whose files came the way it came.</param>
/// <param name="Objection">Why it is left closed; null where its parts are to be read.</param>
internal sealed record OpenedContainer(Envelope? Envelope, IReadOnlyList<Part> Parts, Handling.SetAside? Objection = null);
