using LrtIntegration;
using LrtIntegration.Commands;
using LrtIntegration.Sources.Text;

if (args is [PdfProcess.Verb])
    return PdfProcess.Answer(Console.OpenStandardInput(), Console.OpenStandardOutput());

return WebProgram.PortOfHost(WebProgram.Environment()) is { } port
    ? await WebProgram.RunAsync(port)
    : await new Terminal(Console.Out, Console.Error).RunAsync(args);
