namespace LrtIntegration.Benchmarks.Samples;

/// <summary>All drops of the committed sample set, for the meeting of 20 July 2023.</summary>
internal static class SampleSet
{
    public static void Write(string folder)
    {
        foreach (var file in (IEnumerable<SampleFile>)[.. CoaFiles.All(), .. CoaMails.All(), .. GrantFiles.All(), .. SignalMails.All(), .. OtherFiles.All()])
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content);
        }
    }
}
