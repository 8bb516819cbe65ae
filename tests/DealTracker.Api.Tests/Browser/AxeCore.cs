using System.Text.Json;
using DealTracker.Api.Tests.Docs;
using Microsoft.Playwright;

namespace DealTracker.Api.Tests.Browser;

/// <summary>axe-core, which checks pages against WCAG. It is fetched from the npm registry for tests only and never part of the program.</summary>
internal static class AxeCore
{
    private static readonly string File = Path.Combine(Repository.Root, "artifacts", "npm", "axe-core", "axe.min.js");

    /// <summary>What is wrong with a page, one line for each element. Skips the test where axe-core was not fetched.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        Assert.SkipUnless(System.IO.File.Exists(File), $"There is no axe-core at {File}; .ci/install fetches it.");
        // Evaluated from outside, so that the page's own policy stays as strict as it is.
        await page.EvaluateAsync(await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken));
        var found = await page.EvaluateAsync<JsonElement>("""
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
              .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`)))
            """);
        return [.. found.EnumerateArray().Select(one => one.GetString()!)];
    }
}
