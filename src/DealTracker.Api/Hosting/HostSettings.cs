using System.Globalization;

namespace DealTracker.Api.Hosting;

/// <summary>Where the program finds its settings and where it listens.</summary>
public static class HostSettings
{
    /// <summary>The address unless another is asked for: this machine only.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    /// <summary>
    /// Settings come from <c>appsettings.json</c> beside the program, then the environment, then the command line. Numbers
    /// and dates are written the same under every culture.
    /// </summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        // Beside the program, not under the working directory: it is started from anywhere.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        if (AddressSettings.All(name => string.IsNullOrEmpty(builder.Configuration[name])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(DefaultUrl);
        return builder;
    }
}
