using System.Globalization;
using System.Runtime.CompilerServices;

namespace LrtIntegration.Tests;

/// <summary>All tests run as on a Turkish machine, where "i".ToUpper() is "İ" and 1.5 is written 1,5: what leans on the culture of the machine fails here.</summary>
internal static class HostileCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        var turkish = CultureInfo.GetCultureInfo("tr-TR");
        CultureInfo.DefaultThreadCurrentCulture = turkish;
        CultureInfo.DefaultThreadCurrentUICulture = turkish;
        Thread.CurrentThread.CurrentCulture = turkish;
        Thread.CurrentThread.CurrentUICulture = turkish;
    }
}
