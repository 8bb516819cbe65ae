using System.CommandLine;
using DealTracker.Api.Curation.Keys;

namespace DealTracker.Api.Cli;

/// <summary><c>keys revoke</c>: from the next request on the key opens nothing.</summary>
internal static class RevokeKey
{
    public static Command Command(IReadOnlyList<string> settings)
    {
        var prefix = new Argument<string>("PREFIX") { Description = "The eight characters that 'keys list' shows, also with dt_ before them." };
        var command = new Command("revoke", "Makes a key worthless, at once and for good.") { prefix };
        command.SetAction(parsed => CommandHost.UseAsync(settings, services => RunAsync(services, parsed.GetRequiredValue(prefix))));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string text)
    {
        var prefix = ApiKeyFormat.PrefixOf(text) ?? (text.StartsWith("dt_", StringComparison.Ordinal) ? text[3..] : text);
        if (await services.GetRequiredService<ApiKeyStore>().RevokeAsync(prefix) is not { } before)
            return await CommandHost.FailAsync($"There is no key {prefix}. 'dealtracker keys list' shows them.", ExitCode.Refused);

        await Console.Error.WriteLineAsync(before.RevokedAt is { } at
            ? $"The key {prefix} of {before.Name} was revoked already, at {at}."
            : $"The key {prefix} of {before.Name} is revoked.");
        return ExitCode.Done;
    }
}
