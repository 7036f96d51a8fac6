using System.Text;
using System.Text.Json;
using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Bzk;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Sources.Minutes;
using LrtIntegration.Sources.Prt;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>What is promised of any file: each part of it ends in facts, a refusal or a reason, and never in a failure of the program.</summary>
internal sealed class FileOracle(DropFormat format)
{
    private static readonly Unpacking Unpacking = new(IntakeLimits.Default);
    private static readonly Inspection Inspection = new(IntakeLimits.Default);
    private static readonly SourceRegister Register = new([new CoaSource(), new BzkSource(), new MinutesSource(), new PrtSource()]);

    /// <summary>Takes the input apart as collection does and reads all of it; where it is not taken for the format that is meant, that reader reads it all the same.</summary>
    public string Read(byte[] content)
    {
        var received = Inspection.Inspect(content, new Arrival("invoer", Sender: null, ReceivedAt: null, "invoer"));
        var told = new StringBuilder();
        var parts = Parcel.Of(received, Unpacking).ToList();
        var expected = 1 + parts.Sum(parcel => parcel.Drop.Handling is Handling.Opened opened ? opened.Parts : 0);
        if (parts.Count != expected)
            throw new BrokenPromiseException($"{parts.Count} parts came out, {expected} were announced.");

        foreach (var parcel in parts)
            Tell(told, parcel.Drop);
        if (format is not (DropFormat.Unknown or DropFormat.Mail or DropFormat.Archive) && received.Format != format && !received.Content.IsEmpty)
            Tell(told, received with { Format = format, Handling = new Handling.Read() });
        return told.ToString();
    }

    /// <summary>A PDF in this process, where the program gives it one of its own; its lines go to the sources as a text.</summary>
    public static string ReadPdf(byte[] content)
    {
        if (PdfText.Read(content, ReadingExtent.Start) is TextOpening.NotText)
            throw new BrokenPromiseException("A PDF is a text.");
        if (PdfText.Read(content, ReadingExtent.Whole) is not TextOpening.Opened { Document: var document })
            return ((TextOpening.Unreadable)PdfText.Read(content, ReadingExtent.Whole)).Message;
        return new FileOracle(DropFormat.Text).Read(Encoding.UTF8.GetBytes(string.Join('\n', document.Lines.Select(line => line.Text))));
    }

    private static void Tell(StringBuilder told, Drop drop)
    {
        switch (drop.Handling)
        {
            case Handling.SetAside aside:
                Promise(aside.Sentence.Length > 10 && aside.Sentence.EndsWith('.'), $"No sentence: {aside.Sentence}");
                Promise(!aside.Sentence.Contains("liep het programma vast", StringComparison.Ordinal), aside.Sentence);
                told.Append(drop.FileName).Append(": ").Append(aside.Sentence).Append('\n');
                break;
            case Handling.Opened opened:
                told.Append(drop.FileName).Append(": ").Append(opened.Parts).Append('\n');
                break;
            default:
                Read(told, drop);
                break;
        }
    }

    private static void Read(StringBuilder told, Drop drop)
    {
        var outcome = Register.Read(drop) ?? new Outcome(null, [SourceRegister.UnknownToAll(drop)]);
        _ = Register.NameFor(drop);
        var refusals = outcome.Refusals.Concat(outcome.Reading?.Refusals ?? []).ToList();
        foreach (var refusal in refusals)
            Promise(!refusal.Found.Contains("een fout in het programma", StringComparison.Ordinal), refusal.Found);
        Promise(refusals.Count + (outcome.Reading?.Facts.Count ?? 0) + (outcome.Reading?.Remarks.Count ?? 0) > 0, "Nothing came of it: no fact, no refusal, no remark.");
        told.Append(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(new KeptReading("", drop.FileName, outcome.Reading, outcome.Refusals), DossierFormat.Reading))).Append('\n');
    }

    private static void Promise(bool kept, string broken)
    {
        if (!kept)
            throw new BrokenPromiseException(broken);
    }
}
