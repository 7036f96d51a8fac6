using System.Security.Cryptography;
using System.Text;
using LrtIntegration.Intake;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Tests.Pack;

/// <summary>One file that came in, with what its source made of it.</summary>
internal sealed record Delivered(Delivery Delivery)
{
    public static Delivered Coa(string fileName) => Of(fileName, DropFormat.Delimited, new Reading(SourceName.Coa, [], [], []));

    public static Delivered Bzk(string fileName) => Of(fileName, DropFormat.Workbook, new Reading(SourceName.Bzk, [], [], []));

    public static Delivered Prt(string fileName) => Of(fileName, DropFormat.Text, new Reading(SourceName.Prt, [], [], []));

    public static Delivered Minutes(string fileName) => Of(fileName, DropFormat.Document, new Reading(SourceName.Minutes, [], [], []));

    public static Delivered Unknown(string fileName) => Of(fileName, DropFormat.Unknown, null);

    public Delivered At(string moment, string? sender = null) =>
        Arriving(Delivery.First with { ReceivedAt = Given.Moment(moment), Sender = sender });

    public Delivered Arriving(params Arrival[] arrivals) => new(Delivery with { Arrivals = arrivals });

    public Delivered Handled(Handling handling, DropFormat format) => new(Delivery with { Handling = handling, Format = format });

    public Delivered Withdrawn(string reason) => new(Delivery with
    {
        Reading = null,
        Former = Delivery.Reading,
        Withdrawn = new(RulingKind.Withdraw, Delivery.Sha256, "het secretariaat", Given.Moment("2023-07-11T09:00:00+02:00"), reason),
    });

    public Delivered Fact(Fact fact) => new(Delivery with { Reading = Delivery.Reading! with { Facts = [.. Delivery.Reading.Facts, fact] } });

    public Delivered Remark(string rule, string location, string text) =>
        new(Delivery with { Reading = Delivery.Reading! with { Remarks = [.. Delivery.Reading.Remarks, new(rule, location, text)] } });

    public Delivered Refusal(string location, string message)
    {
        var refusal = new Refusal(Delivery.Sha256, Delivery.First.FileName, location, "12.34", "een getal zoals 1.234 of 1234,5", message);
        return Delivery.Reading is null
            ? new(Delivery with { Refusals = [.. Delivery.Refusals, refusal] })
            : new(Delivery with { Reading = Delivery.Reading with { Refusals = [.. Delivery.Reading.Refusals, refusal] } });
    }

    public Delivered Figure(
        string on,
        decimal? value,
        Indicator indicator = Indicator.Occupancy,
        PopulationGroup group = PopulationGroup.Total,
        Shelter shelter = Shelter.Total,
        Area? area = null,
        Mark mark = Mark.None,
        string unit = "personen") =>
        Fact(new Figure(Given.Day(on), area ?? Area.Netherlands, indicator, group, shelter, value, unit, mark, Trace(value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "")));

    public Delivered Minors(string on, decimal? value, Area area, Shelter shelter = Shelter.Total, Mark mark = Mark.None) =>
        Figure(on, value, Indicator.Occupancy, PopulationGroup.UnaccompaniedMinors, shelter, area, mark);

    public Delivered Application(string number, GrantStatus status, string statusOn, decimal? granted = null, string receivedOn = "2023-07-04", string code = "GM0114", string name = "Emmen") =>
        Fact(new GrantApplication(number, new(AreaLevel.Municipality, code, name), Given.Day(receivedOn), status, Given.Day(statusOn), 8, 35_000, granted, Trace(number)));

    public Delivered Signal(Province province, string? date, string subject, Ask ask, string text = "De opvang loopt vol.", string asked = "") =>
        Fact(new Signal(province.Area, date is null ? null : Given.Day(date), subject, "opvangcapaciteit", "", ask, text, asked, "", "hoog", "", false, Trace(subject)));

    public Delivered Commitment(int item, string owner, string quote, string deadline = "", string? heldOn = "2023-05-23") =>
        Fact(new Commitment(heldOn is null ? null : Given.Day(heldOn), item, owner, quote, quote, deadline, Trace(quote)));

    public Delivered Decision(int item, string quote) => Fact(new Decision(Given.Day("2023-05-23"), item, quote, quote, Trace(quote)));

    public Delivered Question(int item, string by, string to, string quote) => Fact(new Question(Given.Day("2023-05-23"), item, by, to, quote, quote, Trace(quote)));

    private static Delivered Of(string fileName, DropFormat format, Reading? reading) => new(new Delivery(
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fileName))),
        format,
        new Handling.Read(),
        [new($"drops/{fileName}", null, null, fileName)],
        reading,
        []));

    private Trace Trace(string raw) => new(
        Delivery.Sha256,
        Delivery.First.FileName,
        $"regel {Delivery.Reading!.Facts.Count + 2}, kolom Waarde",
        raw);
}
