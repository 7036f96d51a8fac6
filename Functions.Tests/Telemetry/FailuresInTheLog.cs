using System.Globalization;
using System.Net.Sockets;
using LrtIntegration.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Telemetry;

/// <summary>A line tells what failed and where; what a library says of it may hold an address, a path or a key.</summary>
public sealed class FailuresInTheLog
{
    [Fact]
    public void A_line_bears_the_kind_and_the_place_of_a_failure_and_not_its_words()
    {
        var line = Logged(Thrown(() => throw new IOException("De map /home/achterberg is weg.", new SocketException((int)SocketError.ConnectionRefused))));

        line.ShouldStartWith("fail: LrtIntegration.DropRound[5] Drop 1234 could not be taken: System.IO.IOException at LrtIntegration.Tests.Telemetry.FailuresInTheLog.");
        line.ShouldEndWith(" <- System.Net.Sockets.SocketException (ConnectionRefused)\n");
        line.ShouldNotContain("achterberg");
        line.ShouldNotContain(".cs");
        line.TrimEnd('\n').ShouldNotContain('\n');
    }

    [Fact]
    public void Of_the_storage_it_tells_the_status_and_the_code_and_not_the_address() =>
        Logged(new Azure.RequestFailedException(403, "https://lrt.blob.core.windows.net/drops/achterberg.eml?sig=geheim", "AuthorizationFailure", null))
            .ShouldEndWith(": Azure.RequestFailedException (403 AuthorizationFailure)\n");

    [Fact]
    public void Of_several_it_tells_each() =>
        Logged(new AggregateException("achterberg", new TimeoutException("achterberg"), new HttpRequestException(HttpRequestError.NameResolutionError, "achterberg")))
            .ShouldEndWith(": System.AggregateException <- System.TimeoutException <- System.Net.Http.HttpRequestException (NameResolutionError)\n");

    private static IOException Thrown(Action act)
    {
        try
        {
            act();
            throw new InvalidOperationException("Nothing was thrown.");
        }
        catch (IOException failure)
        {
            return failure;
        }
    }

    private static string Logged(Exception failure)
    {
        using var console = new StringWriter(CultureInfo.InvariantCulture);
        new LogLine().Write(new LogEntry<string>(LogLevel.Error, "LrtIntegration.DropRound", new EventId(5), "Drop 1234 could\nnot be taken", failure, (said, _) => said), scopeProvider: null, console);
        return console.ToString();
    }
}
