using DealTracker.Api.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DealTracker.Api.Tests.Hosting;

public sealed class WarmUpTests
{
    [Fact]
    public async Task The_server_warms_up_with_the_first_requests_of_users()
    {
        await using var host = new WarmHost();
        var warmUp = host.Services.GetServices<IHostedService>().OfType<WarmUp>().Single();

        await warmUp.ExecuteTask!.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(4, warmUp.Answered);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080/")]
    [InlineData("http://[::]:8080", "http://localhost:8080/")]
    [InlineData("http://0.0.0.0:8080", "http://localhost:8080/")]
    [InlineData("http://+:8080", "http://localhost:8080/")]
    [InlineData("http://*:8080/", "http://localhost:8080/")]
    [InlineData("http://[::1]:8080", "http://[::1]:8080/")]
    [InlineData("http://deals.example.org", "http://deals.example.org/")]
    [InlineData("https://127.0.0.1:5081", null)]
    [InlineData("http://unix:/run/dealtracker.sock", null)]
    public void The_warm_up_finds_the_address_on_which_the_server_listens(string listening, string? address) =>
        Assert.Equal(address, WarmUp.AddressOf(listening)?.ToString());

    private sealed class WarmHost : ApiHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddHostedService<WarmUp>());
        }
    }
}
