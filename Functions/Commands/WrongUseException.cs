namespace LrtIntegration.Commands;

/// <summary>The command line asks for what cannot be: an unknown option, a folder that is not there. The message is a Dutch sentence.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
