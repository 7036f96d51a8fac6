namespace LrtIntegration.Intake.Formats;

/// <summary>What some bytes are, and why they are not read where they are not.</summary>
internal sealed record Look(DropFormat Format, Handling.SetAside? Objection = null)
{
    public Handling Handling => Objection is null ? new Handling.Read() : Objection;
}
