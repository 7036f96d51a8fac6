using System.Text.RegularExpressions;
using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Bzk;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Sources.Prt;
using LrtIntegration.Sources.Tables;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Documentation;

/// <summary>docs/sources tells what the readers do: columns and words are theirs, the examples are read, and each sentence is the one that the program says.</summary>
public sealed partial class TheSourcesAreDescribed
{
    [Fact]
    public void The_columns_are_those_of_the_readers()
    {
        Columns("docs/sources/coa.md").ShouldBe(CoaColumns.All.All.Select(column => column.Name));
        Columns("docs/sources/bzk.md").ShouldBe(BzkColumns.All.All.Select(column => column.Name));
        new Paper("docs/sources/prt.md").Blocks[0].Split('\n').Select(line => line.Split(':')[0]).Where(label => PrtColumns.Find(label) is not null).ShouldBe(PrtColumns.All.All.Select(column => column.Name));
    }

    [Fact]
    public void The_words_of_each_column_mean_all_that_it_can_mean()
    {
        Meanings("docs/sources/coa.md", "Niveau", CoaWords.Levels).ShouldBe(CoaWords.Levels.Values.Distinct(), ignoreOrder: true);
        Meanings("docs/sources/coa.md", "Indicator", CoaWords.Indicators).ShouldBe(Enum.GetValues<Indicator>());
        Meanings("docs/sources/coa.md", "Doelgroep", CoaWords.Groups).ShouldBe(Enum.GetValues<PopulationGroup>());
        Meanings("docs/sources/coa.md", "Opvangvorm", CoaWords.Shelters).ShouldBe(Enum.GetValues<Shelter>());
        Meanings("docs/sources/bzk.md", "Status", GrantStatusWords.All).ShouldBe(Enum.GetValues<GrantStatus>(), ignoreOrder: true);
        Words("docs/sources/coa.md", "Markering").Skip(1).Select(word => CoaWords.Marks[Folded.Of(word)]).ShouldBe(Enum.GetValues<Mark>().Skip(1));
        Words("docs/sources/coa.md", "Eenheid").Except(CoaWords.Units, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("coa", 5)]
    [InlineData("bzk", 2)]
    [InlineData("prt", 1)]
    [InlineData("minutes", 8)]
    public void The_example_is_read_without_a_refusal(string source, int facts)
    {
        var reading = Read(ExampleOf(source)).Reading!;

        reading.Refusals.ShouldBeEmpty();
        reading.Facts.Count.ShouldBe(facts);
        reading.Source.ToString().ToLowerInvariant().ShouldBe(source);
    }

    [Theory]
    [InlineData("coa", "Row", 16)]
    [InlineData("bzk", "Row", 10)]
    [InlineData("prt", "Text (` / ` is a new line)", 3)]
    [InlineData("minutes", "Text (` / ` is a new line)", 2)]
    public void Each_refusal_says_what_the_document_says(string source, string header, int rows)
    {
        var given = new Paper($"docs/sources/{source}.md").Rows(header).Where(row => row[0].StartsWith('`')).ToList();

        given.Count.ShouldBe(rows);
        foreach (var row in given)
        {
            var content = row[0].Trim('`');
            var file = header == "Row" ? $"{ExampleOf(source).Split('\n')[0]}\n{content}\n" : content.Replace(" / / ", "\n\n", StringComparison.Ordinal).Replace(" / ", "\n", StringComparison.Ordinal) + "\n";
            Read(file).Reading!.Refusals.ShouldHaveSingleItem().Message.ShouldBe(row[1]);
        }
    }

    [Fact]
    public void What_a_mail_without_a_province_hears_stands_there_too() =>
        new Paper("docs/sources/prt.md").Text.ShouldContain($"| a mail of a regietafel that names no province | {PrtWording.FreeWithoutProvince} |");

    [Fact]
    public void Each_remark_stands_in_a_document_and_each_in_a_document_is_made()
    {
        var code = string.Concat(Repository.SourceFiles("Functions/Sources").Select(File.ReadAllText));
        var made = Noted().Matches(code).Select(match => match.Groups["rule"].Value).Distinct(StringComparer.Ordinal).ToList();
        var told = Paper.AllSources.Select(path => new Paper(path)).SelectMany(paper => paper.Rows("Remark").Concat(paper.Rows("Rule"))).SelectMany(row => Paper.Ticked(row[0])).ToList();

        made.Except(told, StringComparer.Ordinal).ShouldBeEmpty();
        told.Where(rule => !code.Contains($"\"{rule}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    internal static Outcome Read(string content, SourceRegister? register = null)
    {
        var folder = Directory.CreateTempSubdirectory("lrt-document-");
        try
        {
            var file = Path.Combine(folder.FullName, "voorbeeld.txt");
            File.WriteAllText(file, content);
            return (register ?? Register()).Read(DropFolder.Take(file, IntakeLimits.Default))!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static SourceRegister Register() => new ServiceCollection().AddSources().BuildServiceProvider().GetRequiredService<SourceRegister>();

    private static string ExampleOf(string source) => new Paper($"docs/sources/{source}.md").Blocks[0];

    private static IEnumerable<string> Columns(string path) => new Paper(path).Rows("Column").SelectMany(row => row[0].Split(", "));

    private static IEnumerable<T> Meanings<T>(string path, string column, IReadOnlyDictionary<string, T> words) => Words(path, column).Select(word => words[Folded.Of(word)]).Distinct();

    private static IEnumerable<string> Words(string path, string column) =>
        Aside().Replace(new Paper(path).Rows("Column").Single(row => row[0] == column)[2].Split(';')[0], "").Split(',').Select(word => word.Trim());

    [GeneratedRegex(@"\(=[^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Aside();

    [GeneratedRegex("(Note|Remark)\\(\"(?<rule>[a-zA-Z]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Noted();
}
