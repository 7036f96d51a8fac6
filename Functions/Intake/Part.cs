namespace LrtIntegration.Intake;

/// <summary>One thing within a container, before anyone looked at its bytes.</summary>
/// <param name="Step">What follows the "#" in the origin: <c>bericht</c>, <c>bijlage 2</c>, <c>bestand 3</c>.</param>
/// <param name="Open">Takes the bytes out when they are asked for, so that one part at a time is in memory.</param>
/// <param name="Objection">Why it is not read, known from the container alone; null where its own bytes decide.</param>
internal sealed record Part(string Step, string FileName, Func<ReadOnlyMemory<byte>> Open, Handling.SetAside? Objection = null)
{
    /// <summary>The text of the mail itself: never anything else than text, whatever it looks like.</summary>
    public const string Body = "bericht";
}
