using System.CommandLine;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Records;
using DealTracker.Api.Transfer;
using DealTracker.Storage;
using DealTracker.Storage.Stores;

namespace DealTracker.Api.Cli;

/// <summary><c>copy</c>: a record with its history from one store into another, also while a server reads and writes the first.</summary>
internal static class CopyCommand
{
    public static Command Command()
    {
        var from = Place("--from", "The record to copy: a SQLite file that exists, or a connection string of PostgreSQL.");
        var to = Place("--to", "An empty database to copy it into: a SQLite file, made if it is not there, or a connection string of PostgreSQL.");
        var command = new Command("copy", "Copies a record with its history, keys and revision into an empty database, and compares what arrived.")
        { from, to };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), cancellation));
        return command;
    }

    private static Option<string> Place(string name, string description) => new(name) { Description = description, HelpName = "RECORD", Required = true };

    private static async Task<int> RunAsync(string from, string to, CancellationToken cancellation)
    {
        // Opening would make it, and copy nothing.
        if (SettingsOf(from) is { Provider: DatabaseProvider.SQLite } file && !File.Exists(file.Path))
            return await CommandHost.FailAsync($"There is no file {from}.", ExitCode.NoDatabase);
        try
        {
            using var source = Open(from);
            using var target = Open(to);
            var (revision, rows) = await CopyRecord.RunAsync(source, target, cancellation);
            await Console.Out.WriteLineAsync($"{rows} rows at revision {revision} copied from {source.Location} to {target.Location}, and compared.");
            return ExitCode.Done;
        }
        catch (CopyRefusedException e)
        {
            return await CommandHost.FailAsync(e.Message, ExitCode.Refused);
        }
        catch (StartupException e)
        {
            return await CommandHost.FailAsync(e.Message, ExitCode.NoDatabase);
        }
        catch (Exception e) when (StorageProblems.ProblemFor(e) is { } problem)
        {
            return await CommandHost.FailAsync(problem.Message, ExitCode.NoDatabase);
        }
    }

    private static Database Open(string place)
    {
        var database = new Database(SettingsOf(place), TimeProvider.System);
        Migrations.Apply(database, new DatasetVersion(database), TimeProvider.System, BuildId.Text);
        return database;
    }

    /// <summary>A connection string has an equals sign after its first word: <c>Host=…</c>.</summary>
    private static DatabaseSettings SettingsOf(string place) =>
        place.Split('=')[0] is var first && first != place && first.All(c => char.IsLetter(c) || c == ' ')
        ? new DatabaseSettings { Provider = DatabaseProvider.PostgreSQL, ConnectionString = place }
        : new DatabaseSettings { Path = place };
}
