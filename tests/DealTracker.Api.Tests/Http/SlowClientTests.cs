using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Http;

/// <summary>Equal requests share the making of a response; a client that does not read its response delays no other client.</summary>
public sealed class SlowClientTests(SlowClientTests.NarrowHost host) : IClassFixture<SlowClientTests.NarrowHost>
{
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(60);

    /// <param name="asked">How often clients asked for it before; the cache keeps a response from the second time on.</param>
    [Theory]
    [InlineData("timeline?limit=499", 0)]
    [InlineData("timeline?limit=498", 1)]
    [InlineData("timeline?limit=497", 2)]
    [InlineData("timeline.ndjson?order=asc", 0)]
    [InlineData("timeline.ndjson?order=desc", 1)]
    public async Task A_client_that_does_not_read_delays_no_equal_request(string path, int asked)
    {
        var address = new Uri($"/api/v1/{path}", UriKind.Relative);
        for (var i = 0; i < asked; i++) await host.Client.GetByteArrayAsync(address, Stop);
        using var slow = SlowClient();
        using var unread = await slow.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, Stop);
        await using var body = await unread.Content.ReadAsStreamAsync(Stop);
        var first = new byte[1];
        await body.ReadExactlyAsync(first, Stop);

        var others = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => host.Client.GetByteArrayAsync(address, Stop))).WaitAsync(Generous, Stop);

        Assert.True(others[0].Length > 300_000, $"{others[0].Length} bytes are too few to fill the buffers on the way");
        Assert.All(others, other => Assert.Equal(others[0], other));
        using var rest = new MemoryStream();
        await body.CopyToAsync(rest, Stop);
        Assert.Equal(others[0], first.Concat(rest.ToArray()));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private HttpClient SlowClient() => new(new SocketsHttpHandler
    {
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    { BaseAddress = host.Client.BaseAddress };

    /// <summary>The program over the seeds, with small buffers between it and its clients.</summary>
    public sealed class NarrowHost : ApiHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Configure<SocketTransportOptions>(options => options.CreateBoundListenSocket = endpoint =>
            {
                var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
                socket.SendBufferSize = 4096;
                return socket;
            }));
        }
    }
}
