using System.Net;
using System.Text;
using LrtIntegration.Tests.Api;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Console;

public sealed class WhoSeesWhat
{
    private static readonly string[] Pages = ["", "briefings", "leveringen", "weigeringen", "terzijde", "poort", "verslag", "toezeggingen", "signalen", "opvallend", "verzending", "storingen"];

    [Fact]
    public async Task A_member_reads_every_page_and_sees_no_form()
    {
        await using var program = await ConsoleSession.SampleProgramAsync("Auth__Role=secretariaat");
        await using var reading = await DeskProgram.StartAsync("Auth__Role=lid", $"Store__Folder={program.Store}");
        using var session = new ConsoleSession(reading);

        foreach (var page in Pages)
        {
            var answer = await session.GetAsync(page);

            answer.Status.ShouldBe(HttpStatusCode.OK);
            answer.Text.ShouldNotContain("<form");
            answer.Text.ShouldContain("lid, alleen lezen");
        }
    }

    [Theory]
    [InlineData("besluiten")]
    [InlineData("briefings/2023-07-20/verzoeken")]
    public async Task A_member_decides_nothing(string address)
    {
        await using var program = await DeskProgram.StartAsync("Auth__Role=lid");
        using var session = new ConsoleSession(program);

        var answer = await session.PostBareAsync(address, [("kind", "confirm")]);

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.Text.ShouldContain("Dit kan alleen het secretariaat.");
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_shown_where_and_who_has_no_role_hears_so()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Platform=true");
        using var session = new ConsoleSession(program);

        var stranger = await session.GetAsync("");
        var visitor = await session.GetAsync("", Principal("bezoeker"));

        stranger.Status.ShouldBe(HttpStatusCode.Unauthorized);
        stranger.Text.ShouldContain("href=\"/.auth/login/aad?post_login_redirect_uri=/api/console\"");
        visitor.Status.ShouldBe(HttpStatusCode.Forbidden);
        visitor.Text.ShouldContain("Uw account heeft geen rol in deze toepassing.");
    }

    [Fact]
    public async Task Behind_the_platform_the_proof_travels_over_https_only_and_the_name_is_shown()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Platform=true");
        using var session = new ConsoleSession(program);

        var answer = await session.GetAsync("", Principal("secretariaat"));

        answer.Headers["Set-Cookie"].ShouldStartWith("__Host-lrt-console=");
        answer.Headers["Set-Cookie"].ShouldContain("secure");
        answer.Text.ShouldContain("annet@lrt.example (secretariaat)");
        answer.Text.ShouldContain("Afmelden");
    }

    [Fact]
    public async Task Under_a_host_where_nobody_signs_in_the_console_is_closed()
    {
        await using var program = await DeskProgram.StartAsync("FUNCTIONS_CUSTOMHANDLER_PORT=7071");
        using var session = new ConsoleSession(program);

        var answer = await session.GetAsync("");

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.Text.ShouldContain("stel Auth__Platform in op true");
        (await session.PostBareAsync("besluiten", [])).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static (string Name, string Value) Principal(string role) => ("X-MS-CLIENT-PRINCIPAL", Convert.ToBase64String(Encoding.UTF8.GetBytes(
        $$"""{"auth_typ":"aad","claims":[{"typ":"preferred_username","val":"annet@lrt.example"},{"typ":"roles","val":"{{role}}"}],"name_typ":"name","role_typ":"roles"}""")));
}
