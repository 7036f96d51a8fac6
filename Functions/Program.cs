using LrtIntegration;
using LrtIntegration.Commands;

return WebProgram.PortOfHost(WebProgram.Environment()) is { } port
    ? await WebProgram.RunAsync(port)
    : await new Terminal(Console.Out, Console.Error).RunAsync(args);
