using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Minutes;
using LrtIntegration.Tests.Sources.Text;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class Dump(ITestOutputHelper output)
{
    [Fact]
    public void Show()
    {
        var drop = Drops.File("Functions.Tests/Sources/Minutes/Wire/verslag-lrt-2023-07.txt", DropFormat.Text);
        output.WriteLine(new MinutesSource().Recognises(drop).ToString());
        var reading = new MinutesSource().Read(drop);
        foreach (var fact in reading.Facts)
            output.WriteLine(fact switch
            {
                Commitment c => $"C {c.AgendaItem} [{c.Owner}] {c.Text}\n     «{c.Quote}»\n     <{c.Deadline}> {c.Trace.Location}",
                Decision c => $"D {c.AgendaItem} {c.Text}\n     «{c.Quote}» {c.Trace.Location}",
                Question c => $"Q {c.AgendaItem} [{c.AskedBy}>{c.AddressedTo}] {c.Text}\n     «{c.Quote}» {c.Trace.Location}",
                Attendee a => $"A [{a.Name}] [{a.Body}] {a.Trace.Location} {a.Trace.Raw}",
                AgendaItem a => $"I {a.Number} {a.Title} {a.Trace.Location}",
                _ => "",
            });
        foreach (var r in reading.Remarks) output.WriteLine(r.ToString());
        foreach (var r in reading.Refusals) output.WriteLine(r.ToString());
    }
}
