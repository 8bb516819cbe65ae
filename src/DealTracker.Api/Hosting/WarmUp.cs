using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace DealTracker.Api.Hosting;

/// <summary>
/// Asks the server what its first users ask, as soon as it listens: what code and names they would wait for is loaded then. Nothing waits
/// for it, and nothing depends on it.
/// </summary>
public sealed class WarmUp(IServer server, IHostApplicationLifetime lifetime, ILogger<WarmUp> logger) : BackgroundService
{
    private static readonly string[] Paths = ["/api/v1/timeline", "/api/v1/deals", "/swagger/v1/swagger.json", "/"];

    /// <summary>How many of its questions were answered.</summary>
    public int Answered { get; private set; }

    /// <summary>Where a server that listens there can be asked by itself; null when not over plain HTTP, which needs no certificate.</summary>
    public static Uri? AddressOf(string listening)
    {
        var binding = BindingAddress.Parse(listening);
        if (binding.Scheme != Uri.UriSchemeHttp || binding.IsUnixPipe || binding.IsNamedPipe) return null;
        var isAny = binding.Host is "+" or "*" || (IPAddress.TryParse(binding.Host, out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)));
        return new Uri($"http://{(isAny ? "localhost" : binding.Host)}:{binding.Port}");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var started = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lifetime.ApplicationStarted);
        await Task.Delay(Timeout.InfiniteTimeSpan, started.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (stoppingToken.IsCancellationRequested || listening.Select(AddressOf).FirstOrDefault(one => one is not null) is not { } address) return;
        using var client = new HttpClient { BaseAddress = address };
        foreach (var path in Paths)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), stoppingToken);
                if (answer.IsSuccessStatusCode) Answered++;
            }
            catch (HttpRequestException e)
            {
                logger.LogDebug(e, "The server could not ask itself for {Path}.", path);
            }
        }
    }
}
