namespace LrtIntegration.Graph;

/// <summary>Takes in an answer to its last byte within the time limit of the attempt, so that one cut off halfway is asked again. Only a mail comes in pieces.</summary>
internal sealed class WholeAnswer : DelegatingHandler
{
    public static bool ComesInPieces(HttpResponseMessage answer) =>
        answer is { IsSuccessStatusCode: true, RequestMessage.RequestUri: { } address } && address.AbsolutePath.EndsWith("/$value", StringComparison.Ordinal);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (!ComesInPieces(answer))
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
        return answer;
    }
}
