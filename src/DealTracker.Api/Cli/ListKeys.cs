using System.CommandLine;
using System.Globalization;
using DealTracker.Api.Curation.Keys;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Cli;

/// <summary><c>keys list</c>: lists every key that was ever created, without its secret.</summary>
internal static class ListKeys
{
    private static readonly string[] Head = ["prefix", "name", "role", "created", "expires", "last used", "state"];

    public static Command Command(IReadOnlyList<string> settings)
    {
        var command = new Command("list", "Lists the keys, the oldest first. Times are UTC.");
        command.SetAction(_ => CommandHost.UseAsync(settings, RunAsync));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services)
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var keys = services.GetRequiredService<ApiKeyStore>().All();
        string[][] rows = [Head, .. keys.Select(key => Row(key, now))];
        var widths = Enumerable.Range(0, Head.Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows)
            await Console.Out.WriteLineAsync(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        if (keys.Count == 0) await Console.Error.WriteLineAsync($"There is no key: writing is off. {ApiKeyErrors.TurnOn}");
        return ExitCode.Done;
    }

    private static string[] Row(KeyRow key, DateTimeOffset now) =>
        [key.Prefix, key.Name, key.Role, Minute(key.CreatedAt), Minute(key.ExpiresAt), Minute(key.LastUsedAt), Code<KeyState>.Text(key.StateAt(now))];

    private static string Minute(string? time) => time is null
        ? "-"
        : DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime.ToString(
            "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
