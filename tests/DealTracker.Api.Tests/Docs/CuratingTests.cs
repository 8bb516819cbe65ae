using System.Diagnostics;
using System.Text.RegularExpressions;
using DealTracker.Api.Curation.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Docs;

/// <summary>Every command of docs/curating.md, in its order, on the record as it is delivered.</summary>
public sealed partial class CuratingTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static readonly string Curating = Repository.Read("docs/curating.md");

    [Fact]
    public async Task Every_command_returns_the_response_shown()
    {
        Assert.SkipWhen(!File.Exists("/bin/bash") || !File.Exists("/usr/bin/curl"), "There is no bash or curl.");
        var key = (await host.Services.GetRequiredService<ApiKeyStore>().CreateAsync("Asha", KeyRole.Curator, expires: null)).Key;
        var steps = Step.Matches(Curating);

        Assert.True(steps.Count > 8, "The steps were not found.");
        foreach (var step in steps.AsEnumerable())
        {
            var command = step.Groups["command"].Value;
            var answer = await RunAsync(
                command.Replace("http://127.0.0.1:5080", host.Client.BaseAddress!.ToString().TrimEnd('/'), StringComparison.Ordinal), key);
            Assert.True(answer.StartsWith('{'), $"{command}\n{answer}");
            DocumentedResponse.AssertIsIn(System.Text.Json.JsonElement.Parse(answer), step.Groups["answer"].Value);
        }
    }

    private static async Task<string> RunAsync(string command, string key)
    {
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", ["-euo", "pipefail", "-c", command])
        {
            Environment = { ["KEY"] = key },
            RedirectStandardOutput = true,
        })!;
        var answer = await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bash.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(bash.ExitCode == 0, $"{command}\nended with {bash.ExitCode}");
        return answer;
    }

    [GeneratedRegex("^```sh\n(?<command>(?:(?!```).*\n)*)```\n\n```json\n(?<answer>(?:(?!```).*\n)*)```", RegexOptions.Multiline)]
    private static partial Regex Step { get; }
}
