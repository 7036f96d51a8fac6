using System.Net;
using System.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Api;

public sealed class WhoMayDoWhat
{
    private const string Rebuild = "/api/packs/2023-07-20/rebuild";
    private const string Packs = "/api/packs";

    [Theory]
    [InlineData("secretariaat", Packs, HttpStatusCode.OK)]
    [InlineData("secretariaat", Rebuild, HttpStatusCode.Accepted)]
    [InlineData("lid", Packs, HttpStatusCode.OK)]
    [InlineData("lid", Rebuild, HttpStatusCode.Forbidden)]
    [InlineData("bezoeker", Packs, HttpStatusCode.Forbidden)]
    [InlineData("bezoeker", Rebuild, HttpStatusCode.Forbidden)]
    public async Task A_role_may_do_its_own(string role, string address, HttpStatusCode status)
    {
        await using var program = await DeskProgram.StartAsync("Auth__Platform=true");

        (await AskAsync(program, address, Principal(role))).Status.ShouldBe(status);
    }

    [Fact]
    public async Task Who_may_not_hears_so_in_Dutch()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Platform=true");

        (await AskAsync(program, Rebuild, Principal("lid"))).Detail.ShouldBe("Dit kan alleen het secretariaat. Uw account heeft de rol secretariaat niet.");
        (await AskAsync(program, Packs, Principal("bezoeker"))).Detail.ShouldBe("Uw account heeft geen rol in deze toepassing. Vraag het secretariaat om de rol lid.");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("geen base64!")]
    [InlineData("e30=")]
    public async Task Who_is_not_signed_in_is_asked_to(string? header)
    {
        await using var program = await DeskProgram.StartAsync("Auth__Platform=true");

        var answer = await AskAsync(program, Packs, header);

        answer.Status.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Detail.ShouldBe("Meld u aan met uw account van de organisatie.");
    }

    [Fact]
    public async Task A_header_that_no_platform_stands_behind_changes_nothing()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Role=lid");

        (await AskAsync(program, Packs, Principal("bezoeker"))).Status.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(program, Rebuild, Principal("secretariaat"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Health_and_description_ask_for_no_role()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Platform=true");

        (await program.GetAsync("/api/health/live")).Status.ShouldBe(HttpStatusCode.OK);
        (await program.GetAsync("/api/openapi.json")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task At_a_desk_no_page_of_another_site_and_no_other_name_gets_in()
    {
        await using var program = await DeskProgram.StartAsync();
        using var strange = new HttpRequestMessage(HttpMethod.Post, Rebuild) { Headers = { { "Origin", "https://elders.example" } } };
        using var renamed = new HttpRequestMessage(HttpMethod.Get, Packs) { Headers = { Host = "elders.example" } };

        (await program.SendAsync(strange)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await program.SendAsync(renamed)).Status.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    private static async Task<Answer> AskAsync(DeskProgram program, string address, string? principal)
    {
        using var request = new HttpRequestMessage(address == Rebuild ? HttpMethod.Post : HttpMethod.Get, address);
        if (principal is not null)
            request.Headers.Add("X-MS-CLIENT-PRINCIPAL", principal);
        return await program.SendAsync(request);
    }

    private static string Principal(string role) => Convert.ToBase64String(Encoding.UTF8.GetBytes(
        $$"""{"auth_typ":"aad","claims":[{"typ":"preferred_username","val":"annet@lrt.example"},{"typ":"roles","val":"{{role}}"}],"name_typ":"name","role_typ":"roles"}"""));
}
