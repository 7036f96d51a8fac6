using System.Reflection;
using System.Runtime.CompilerServices;
using LrtIntegration.Reference;
using LrtIntegration.Tests;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestPipelineStartup(typeof(StartWithoutFault))]

namespace LrtIntegration.Tests;

/// <summary>
/// For .ci/mutation, where a process meets one fault after another. What it computes once and keeps is computed before the first of them;
/// else it would keep what came of the fault that was active then, and all later faults would seem to be noticed.
/// </summary>
public sealed class StartWithoutFault : ITestPipelineStartup
{
    private const int NoFault = -1;

    private static readonly string[] MeetFaults = ["LrtIntegration.Reference", "LrtIntegration.Sources", "LrtIntegration.Pack"];

    private static readonly Type[] Program = typeof(MeetingCalendar).Assembly.GetTypes();

    // dotnet-stryker tells the process in the four bytes of this file which fault is active.
    private readonly string? activeFault = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE");

    private static bool Started { get; set; }

    public ValueTask StartAsync(IMessageSink diagnosticMessageSink)
    {
        if (activeFault is not null && !Started)
        {
            using var file = new FileStream(activeFault, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
            var active = new byte[sizeof(int)];
            file.ReadExactly(active);
            Write(file, BitConverter.GetBytes(NoFault));
            ComputeWhatIsKept();
            Write(file, active);
            Started = true;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask StopAsync() => ValueTask.CompletedTask;

    private static void ComputeWhatIsKept()
    {
        foreach (var type in typeof(StartWithoutFault).Assembly.GetTypes().Concat(Program).SelectMany(Closed))
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);

        foreach (var field in Program.Where(MeetsFaults).SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)).Where(IsLazy))
            field.FieldType.GetProperty("Value")!.GetValue(field.GetValue(null));
    }

    private static IEnumerable<Type> Closed(Type type) =>
        !type.ContainsGenericParameters ? [type]
        : type.GetGenericArguments() is [{ } only] && only.GetGenericParameterConstraints().Contains(typeof(Enum)) ? Program.Where(value => value.IsEnum).Select(value => type.MakeGenericType(value))
        : [];

    private static bool MeetsFaults(Type type) => !type.ContainsGenericParameters && MeetFaults.Any(name => type.Namespace?.StartsWith(name, StringComparison.Ordinal) == true);

    private static bool IsLazy(FieldInfo field) => field.FieldType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Lazy<>);

    private static void Write(FileStream file, byte[] fault)
    {
        file.Position = 0;
        file.Write(fault);
    }
}
