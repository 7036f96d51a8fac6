using System.Text.Encodings.Web;

namespace LrtIntegration.Tests.Intake;

/// <summary>Events about blobs as the cloud words them.</summary>
internal static class DropBoxEvents
{
    public static string EventGrid(string name, string container = "drops") => $$$"""
        {"topic":"/subscriptions/0/resourceGroups/lrt/providers/Microsoft.Storage/storageAccounts/lrt","subject":"/blobServices/default/containers/{{{container}}}/blobs/{{{name}}}",
        "eventType":"Microsoft.Storage.BlobCreated","id":"831e1650-001e-001b-66ab-eeb76e069631","eventTime":"2023-07-03T07:00:00.0000000Z","dataVersion":"","metadataVersion":"1",
        "data":{"api":"PutBlob","eTag":"0x8D4BCC2E4835CD0","contentType":"text/csv","contentLength":524288,"blobType":"BlockBlob","url":"{{{Address(name, container)}}}","sequencer":"00000000000004420000000000028963"}}
        """;

    public static string Cloud(string name, string container = "drops") => $$$"""
        {"specversion":"1.0","source":"/subscriptions/0/resourceGroups/lrt/providers/Microsoft.Storage/storageAccounts/lrt","subject":"/blobServices/default/containers/{{{container}}}/blobs/{{{name}}}",
        "type":"Microsoft.Storage.BlobCreated","id":"831e1650-001e-001b-66ab-eeb76e069631","time":"2023-07-03T07:00:00Z","data":{"api":"PutBlob","url":"{{{Address(name, container)}}}"}}
        """;

    private static string Address(string name, string container) =>
        $"https://lrt.blob.core.windows.net/{container}/{string.Join('/', name.Split('/').Select(UrlEncoder.Default.Encode))}";
}
