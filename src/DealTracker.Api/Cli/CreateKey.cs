using System.CommandLine;
using System.CommandLine.Parsing;
using DealTracker.Api.Curation.Keys;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;

namespace DealTracker.Api.Cli;

/// <summary><c>keys create</c>: prints the new key alone on the output, so that a script can take it.</summary>
internal static class CreateKey
{
    private const int LongestName = 100;

    public static Command Command(IReadOnlyList<string> settings)
    {
        var name = new Option<string>("--name")
        {
            Description = "Whose it is: the name that the history keeps of every edit.",
            HelpName = "NAME",
            Required = true,
            Validators = { CheckName },
        };
        var role = new Option<KeyRole>("--role")
        {
            Description = string.Join(' ', Code<KeyRole>.All.Select(code => $"{code.Text}: {code.Definition}")),
            HelpName = "ROLE",
            Required = true,
            CustomParser = ReadRole,
        };
        var expires = new Option<Timestamp?>("--expires")
        {
            Description = "The day (2027-01-31, from its first moment in UTC) or date-time from which on it opens nothing. Without it the key is good until "
                + "it is revoked.",
            HelpName = "DATE",
            CustomParser = ReadExpiry,
        };
        var command = new Command("create", "Makes a key and prints it once: only a hash of it is stored.") { name, role, expires };
        command.SetAction(parsed => CommandHost.UseAsync(settings,
            services => RunAsync(services, parsed.GetRequiredValue(name).Trim(), parsed.GetValue(role), parsed.GetValue(expires))));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string name, KeyRole role, Timestamp? expires)
    {
        if (expires?.Moment <= services.GetRequiredService<TimeProvider>().GetUtcNow())
            return await CommandHost.FailAsync($"--expires {expires} has passed; such a key would open nothing. Give a later one.", ExitCode.WrongUsage);

        var (key, row) = await services.GetRequiredService<ApiKeyStore>().CreateAsync(name, role, expires?.Moment);
        await Console.Error.WriteLineAsync(
            $"The key {row.Prefix} of {name} ({row.Role}){(expires is null ? "" : $", which expires at {expires}")}. Keep it: nothing can show it again.");
        await Console.Out.WriteLineAsync(key);
        return ExitCode.Done;
    }

    private static void CheckName(OptionResult option)
    {
        var name = option.GetValueOrDefault<string>()?.Trim() ?? "";
        if (name.Length is 0 or > LongestName || name.Any(char.IsControl))
            option.AddError($"--name has 1 to {LongestName} characters and stands on one line.");
        else if (name.Equals(Curation.Seeds.LoadSeeds.Actor, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(ImportFiles.ActorPrefix, StringComparison.OrdinalIgnoreCase))
            option.AddError($"--name {name} would look in the history like the seeds or the command line. Choose another.");
    }

    private static KeyRole ReadRole(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (!Code<KeyRole>.TryParse(text, out var role))
            argument.AddError($"--role '{text}' is none. Known: {string.Join(", ", Code<KeyRole>.All.Select(code => code.Text))}.");
        return role;
    }

    private static Timestamp? ReadExpiry(ArgumentResult argument)
    {
        if (Timestamp.TryParse(argument.Tokens[0].Value, out var moment, out var problem)) return moment;
        argument.AddError($"--expires: {problem}");
        return null;
    }
}
