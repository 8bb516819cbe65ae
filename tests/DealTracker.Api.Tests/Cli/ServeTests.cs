using System.Text.RegularExpressions;

namespace DealTracker.Api.Tests.Cli;

public sealed partial class ServeTests : IDisposable
{
    private readonly Executable _program = new();

    [Theory]
    [InlineData("")]
    [InlineData("serve")]
    public async Task Without_a_command_the_server_starts_with_the_given_settings(string command)
    {
        using var process = _program.Start([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            "--urls", "http://127.0.0.1:0", $"--Database:Path={_program.Database}", "--Seeds:Load", "false"]);
        try
        {
            var said = new List<string>();
            while (!said.Any(line => Listening.IsMatch(line)))
                said.Add(await process.StandardOutput.ReadLineAsync(Cancellation) ?? throw new InvalidOperationException("It ended before it listened."));

            Assert.Contains(said, line => line.Contains("Writing is off: no key. Create one with: dealtracker keys create", StringComparison.Ordinal));
            using var client = new HttpClient();
            var ready = await client.GetAsync($"{Listening.Match(said[^1]).Groups[1].Value}/health/ready", Cancellation);
            Assert.True(ready.IsSuccessStatusCode);
            Assert.True(File.Exists(_program.Database));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    [Fact]
    public async Task A_wrong_setting_stops_the_start_with_one_line()
    {
        using var process = _program.Start("--Database:Pat=x");
        await process.WaitForExitAsync(Cancellation);

        Assert.Equal(1, process.ExitCode);
        Assert.Contains("Database:Path", Assert.Single((await process.StandardError.ReadToEndAsync(Cancellation)).TrimEnd().Split('\n')));
    }

    [Theory]
    [InlineData("imprt", "Did you mean import?")]
    [InlineData("frobnicate", "Known: serve, check, import, copy, export, release, keys")]
    [InlineData("--urls http://127.0.0.1:0 frobnicate", "Known: serve, check, import, copy, export, release, keys")]
    [InlineData("serve frobnicate", "Known: serve, check, import, copy, export, release, keys")]
    public async Task An_unknown_command_does_not_start_a_server(string args, string says)
    {
        var ended = await _program.RunAsync(args.Split(' '));

        Assert.Equal(2, ended.Code);
        Assert.Contains(says, ended.Error);
        Assert.False(File.Exists(_program.Database));
    }

    [Fact]
    public async Task The_version_option_prints_the_version()
    {
        Assert.Matches("^[0-9]+[.][0-9]+[.][0-9]+", await _program.DoneAsync("--version"));
    }

    public void Dispose() => _program.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [GeneratedRegex("Listening on (http://127.0.0.1:[0-9]+)")]
    private static partial Regex Listening { get; }
}
