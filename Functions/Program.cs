using LrtIntegration.Commands;

return await new Terminal(Console.Out, Console.Error).RunAsync(args);
