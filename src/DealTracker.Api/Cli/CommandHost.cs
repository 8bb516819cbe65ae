using DealTracker.Api.Hosting;
using DealTracker.Api.Http.Errors;
using DealTracker.Storage.Stores;

namespace DealTracker.Api.Cli;

/// <summary>
/// The record as a command opens it: with the server's settings, whether a server runs on it or not. A database that is not there
/// is created, and one of an older program migrated.
/// </summary>
internal static class CommandHost
{
    /// <summary>Opens the record and does the work. A failure is printed in one line.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> UseAsync(IReadOnlyList<string> settings, Func<IServiceProvider, Task<int>> work)
    {
        var builder = HostSettings.CreateBuilder([.. settings]);
        builder.Logging.ClearProviders();
        builder.AddRecord();
        builder.Services.AddDealTrackerKeys();
        builder.Services.AddDealTrackerExports();
        await using var app = builder.Build();
        try
        {
            app.Services.GetRequiredService<DatabaseSettings>();
        }
        catch (StartupException e)
        {
            return await FailAsync(e.Message, ExitCode.WrongUsage);
        }

        try
        {
            await app.MigrateRecordAsync();
            return await work(app.Services);
        }
        catch (StartupException e)
        {
            return await FailAsync(e.Message, ExitCode.NoDatabase);
        }
        catch (Exception e) when (StorageProblems.ProblemFor(e) is { } problem)
        {
            return await FailAsync(problem.Message, ExitCode.NoDatabase);
        }
    }

    /// <summary>One line on the error output, so that what a command prints can be captured.</summary>
    public static async Task<int> FailAsync(string line, int code)
    {
        await Console.Error.WriteLineAsync(line);
        return code;
    }
}
