using System.Globalization;
using BenchmarkDotNet.Running;
using LrtIntegration.Benchmarks.Comparison;
using LrtIntegration.Benchmarks.Documents;
using LrtIntegration.Benchmarks.Fuzz;
using LrtIntegration.Benchmarks.Mailbox;
using LrtIntegration.Benchmarks.Meetings;
using LrtIntegration.Benchmarks.Reading;
using LrtIntegration.Benchmarks.Samples;
using LrtIntegration.Benchmarks.Service;
using LrtIntegration.Benchmarks.Soak;
using LrtIntegration.Benchmarks.Workload;

switch (args)
{
    case ["samples", var folder]:
        SampleSet.Write(folder);
        break;

    case ["weeks", var count, var folder]:
        YearsOfWeeks.Write(Number(count), folder);
        break;

    case ["quarters", var count, var folder]:
        YearsOfWeeks.Write(13 * Number(count), folder);
        break;

    case ["documents", var folder]:
        await DocumentShares.MeasureAsync(folder);
        break;

    case ["fuzz", var reader, var seconds, var seed, var folder]:
        return await Fuzzing.RunAsync(reader, Number(seconds), Number(seed), folder);

    case ["fuzz-copy", var reader, var seconds, var seed, var folder]:
        new FuzzRun(FuzzTargets.All(Directory.GetCurrentDirectory()).Single(target => target.Name == reader), Number(seed), folder)
            .Go(TimeSpan.FromSeconds(Number(seconds)));
        break;

    case ["soak", var program, var minutes, var seed]:
        return await SoakRun.RunAsync(program, double.Parse(minutes, CultureInfo.InvariantCulture), Number(seed));

    case ["meetings", var count, var folder]:
        await MeetingCosts.MeasureAsync(Number(count), folder);
        break;

    case ["limit", var drops, .. var results]:
        BareWork.Measure(drops, results);
        break;

    case ["workbook", var file]:
        File.WriteAllBytes(file, OneWorkbook.Bytes());
        break;

    case ["read", var file, var rounds]:
        OneWorkbook.Read(file, Number(rounds));
        break;

    case ["mailbox", var published, var count, .. var kills]:
        await MailboxMeasure.RunAsync(Number(count), published, kills is [var times] ? Number(times) : 0);
        break;

    case ["mailbox-server", var count]:
        await GraphDouble.RunAsync(Number(count));
        break;

    case ["bench", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(CsvReading).Assembly).Run(rest, BenchmarkJob.Settings);
        break;

    case ["service", var what, .. var rest] when rest.Length < 2 && ServiceMeasures.Names.Contains(what, StringComparer.Ordinal):
        await ServiceMeasures.RunAsync(what, rest is [var given] ? given : null);
        break;

    default:
        Console.WriteLine("""
            samples DIR      write the sample set (the drops under samples/), the same bytes each time
            weeks N DIR      write N weekly COA files of about 6.900 rows, the last of 10 July 2023
            quarters N DIR   the same, 13 weeks a quarter
            documents DIR    the share of each renderer in the documents of the meeting of 20 July 2023, from the dossier in DIR
            fuzz READER SECONDS SEED DIR
                             fuzz a reader (csv, xlsx, xls, docx, pdf, txt, eml, zip, rulings, events) by coverage, from the root of the repository; findings in DIR
            soak DIR MINUTES SEED
                             the program published in DIR through kills, storage stops, Graph and Teams failures, clock jumps and doubled messages, beside one that nobody disturbs
            meetings N DIR   what the work on one meeting costs in a dossier of N weekly ones, made in DIR (docs/scale.md)
            limit DROPS DIR...  read and hash each file of DROPS, and deflate each file of the DIRs: the least that the job can cost
            workbook FILE    one weekly COA file as XLSX
            read FILE ROUNDS
                             that file by the COA source: milliseconds
            mailbox PUBLISHED N [KILLS]   a mailbox of N mails, collected by the program published in that folder; killed so many times on the way
            service start|first|memory|rebuild|status [PROGRAM]
                             the service as a process: published first, unless PROGRAM names one that was
            bench ...        the reading benchmarks, with the options of BenchmarkDotNet (--filter '*')
            """);
        return args.Length == 0 ? 0 : 2;
}

return 0;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
