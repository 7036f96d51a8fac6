using LrtIntegration.Api;
using LrtIntegration.Triggers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;

namespace LrtIntegration.Worker;

/// <summary>The addresses of the custom handler, answered within a call of the worker: which of them is meant follows from the request itself.</summary>
internal sealed class Addresses(IServiceProvider services)
{
    private readonly RequestDelegate answer = Laid(services);

    public async Task<IActionResult> AnswerAsync(HttpContext context)
    {
        // The worker has matched its own route, which is wider than an address.
        context.SetEndpoint(endpoint: null);
        await answer(context);
        return new EmptyResult();
    }

    private static RequestDelegate Laid(IServiceProvider services)
    {
        var way = new ApplicationBuilder(services);
        way.UseStatusCodePages(page => Problem.Of(page.HttpContext.Response.StatusCode).ExecuteAsync(page.HttpContext));
        way.UseRouting();
        way.UseEndpoints(routes => routes.MapFunctions());
        return way.Build();
    }
}
