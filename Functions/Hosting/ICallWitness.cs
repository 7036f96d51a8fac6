namespace LrtIntegration.Hosting;

/// <summary>Who keeps how each call of a function ended.</summary>
internal interface ICallWitness
{
    /// <summary>Never throws: what is kept of a call may not change how it ended.</summary>
    /// <param name="failure">Null where the call did what it should.</param>
    Task SawAsync(string function, string? failure);

    /// <summary>Keeps how one message of a queue failed. Never throws.</summary>
    Task SawFailingAsync(string function, string message, Exception failure);
}
