using Microsoft.Playwright;

namespace DealTracker.Api.Tests.Browser;

/// <summary>Debian's headless Chromium, one for each test class. It asks nobody but the host under test.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable)) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A new page; skips the test where there is no browser, which CI takes for a failure.</summary>
    public Task<IPage> OpenAsync(string address) => OpenAsync(address, new BrowserNewPageOptions());

    /// <summary>A new page with settings of its own.</summary>
    public async Task<IPage> OpenAsync(string address, BrowserNewPageOptions options)
    {
        Assert.SkipWhen(_browser is null, $"There is no Chromium at {Executable}.");
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 1600 };
        var page = await _browser!.NewPageAsync(options);
        page.SetDefaultTimeout(60_000);
        await page.GotoAsync(address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
