namespace LrtIntegration.Commands;

/// <summary>How a verb ended, for whoever started it.</summary>
internal enum ExitCode
{
    /// <summary>Also where sources are missing or rows were refused: the output says so.</summary>
    Done = 0,
    Failed = 1,
    WrongUse = 2,
}
