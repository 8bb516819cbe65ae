using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DealTracker.Api.Tests.Browser;

/// <summary>Opens pages of a host as a reader does, and reads what they show.</summary>
internal static class Reader
{
    public static async Task<IPage> ReadAsync(this Chromium chromium, ApiHost host, string path, BrowserNewPageOptions? options = null)
    {
        var page = await chromium.OpenAsync(new Uri(host.Client.BaseAddress!, path).ToString(), options ?? new BrowserNewPageOptions());
        if (options?.JavaScriptEnabled != false) await page.DrawnAsync();
        return page;
    }

    /// <summary>Waits until the drawing has all its events.</summary>
    public static Task DrawnAsync(this IPage page) =>
        page.Locator("#chart[data-state=drawn]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Waits for the view of an address, which it must have taken over without loading anew.</summary>
    public static async Task ViewAsync(this IPage page, string query)
    {
        await page.AddressAsync(query);
        await page.Locator("main:not([aria-busy])").WaitForAsync();
        await page.DrawnAsync();
    }

    /// <summary>Waits until the address ends so, whether it was loaded or taken over.</summary>
    public static Task AddressAsync(this IPage page, string ending) =>
        Assertions.Expect(page).ToHaveURLAsync(new Regex($"^http://[^/]+{Regex.Escape(ending)}$"), new() { Timeout = 60_000 });

    /// <summary>The ids of the list, in order.</summary>
    public static async Task<IReadOnlyList<string>> EventsAsync(this IPage page) =>
        await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#events .event')].map((event) => event.id)");

    /// <summary>The names of the lanes.</summary>
    public static async Task<IReadOnlyList<string>> LanesAsync(this IPage page) =>
        await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.lane-names li')].map((lane) => lane.textContent)");

    /// <summary>The id of the focused element.</summary>
    public static Task<string> FocusAsync(this IPage page) => page.EvaluateAsync<string>("document.activeElement.id");
}
