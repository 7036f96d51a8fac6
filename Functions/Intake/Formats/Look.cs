namespace LrtIntegration.Intake.Formats;

/// <summary>What some bytes are, and the Dutch reason not to read them where there is one.</summary>
internal sealed record Look(DropFormat Format, string? Objection = null)
{
    public Handling Handling => Objection is null ? new Handling.Read() : new Handling.SetAside(Objection);
}
