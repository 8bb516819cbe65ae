using System.Text.Json;
using Microsoft.Playwright;

namespace DealTracker.Api.Tests.Browser;

/// <summary>axe-core, which checks pages against WCAG.</summary>
internal static class AxeCore
{
    /// <summary>What is wrong with a page, one line for each element. Skips the test where axe-core is not installed.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        // Evaluated from outside, so that the page's own policy stays as strict as it is.
        await page.EvaluateAsync(await File.ReadAllTextAsync(NpmFiles.Find("axe-core/axe.min.js"), TestContext.Current.CancellationToken));
        var found = await page.EvaluateAsync<JsonElement>("""
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
              .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`)))
            """);
        return [.. found.EnumerateArray().Select(one => one.GetString()!)];
    }
}
