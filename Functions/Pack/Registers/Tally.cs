namespace LrtIntegration.Pack.Registers;

/// <summary>What became of the facts of one piece of evidence: every one of them is counted here once.</summary>
internal sealed class Tally
{
    /// <summary>All that was read.</summary>
    public int Read { get; set; }

    /// <summary>Stands in this pack.</summary>
    public int Used { get; set; }

    /// <summary>Bears a date after the meeting.</summary>
    public int AfterMeeting { get; set; }

    /// <summary>A later delivery says otherwise.</summary>
    public int Superseded { get; set; }

    /// <summary>Older than this pack needs, or said in another delivery in the same words.</summary>
    public int Redundant => Read - Used - AfterMeeting - Superseded;
}
