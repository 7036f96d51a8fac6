using System.Text.Encodings.Web;
using System.Text.Json;

namespace LrtIntegration.Tests.Hosting;

/// <summary>Bodies as the Functions host was seen to send them.</summary>
internal static class HostBody
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public const string TimerFirst =
        """{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":false}},"Metadata":{"sys":{"MethodName":"SweepDrops","UtcNow":"2026-11-24T00:28:15.1804568Z","RandGuid":"a2be4ae8-7a4e-42f1-a81f-711fa1d53c6b"}}}""";

    public const string TimerAdminInvoked =
        """{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-11-24T00:33:03.7140456+00:00","Next":"2026-11-24T00:34:00+00:00","LastUpdated":"2026-11-24T00:33:03.7140456+00:00"},"IsPastDue":false}},"Metadata":{"timer":"\"\"","sys":{"MethodName":"SweepDrops","UtcNow":"2026-11-24T00:33:08.8233519Z","RandGuid":"674f79ea-62e1-4389-a20c-68c5792bd166"}}}""";

    public const string TimerPastDue =
        """{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-11-24T00:32:00.0029457+00:00","Next":"2026-11-24T00:33:00+00:00","LastUpdated":"2026-11-24T00:32:00.0029457+00:00"},"IsPastDue":true}},"Metadata":{"sys":{"MethodName":"SweepDrops","UtcNow":"2026-11-24T00:33:03.8917712Z","RandGuid":"f112704d-72e7-462f-8311-fec30c57a748"}}}""";

    private const string Metadata =
        """{"DequeueCount":"1","ExpirationTime":"9999-12-31T23:59:59+00:00","Id":"\"7\"","InsertionTime":"2026-11-24T00:32:10+00:00","NextVisibleTime":"2026-11-24T00:42:10+00:00","PopReceipt":"\"MjROb3YyMDI2MDA6MzI6MTA4OTcy\"","meeting":"\"1999-01-01\"","sys":{"MethodName":"CompilePack","UtcNow":"2026-11-24T00:32:10.6239024Z","RandGuid":"55c21097-daf3-4d36-924d-e22a243f2cf8"}}""";

    /// <summary>The message is encoded twice, and its fields overwrite the queue's own among the metadata.</summary>
    public static string Queue(string message) =>
        $"{{\"Data\":{{\"message\":{Encoded(Encoded(message))}}},\"Metadata\":{Metadata}}}";

    private static string Encoded(string text) => JsonSerializer.Serialize(text, Relaxed);
}
