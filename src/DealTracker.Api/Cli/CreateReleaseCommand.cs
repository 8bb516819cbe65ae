using System.CommandLine;
using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Publishing.Releases;

namespace DealTracker.Api.Cli;

/// <summary><c>release create</c>: freezes the data package of the record as it is now.</summary>
internal static class CreateReleaseCommand
{
    public static Command Command(IReadOnlyList<string> settings)
    {
        var version = new Argument<string>("VERSION") { Description = "The year and a number within it: 2026.1." };
        var note = new Option<string>("--note") { Description = "What is new in it.", HelpName = "TEXT" };
        var doi = new Option<string>("--doi") { Description = "A DOI that was reserved for it: 10.5281/zenodo.1234.", HelpName = "DOI" };
        var command = new Command("create", "Freezes the data package of the whole record as it is now. Nothing can change it later.") { version, note, doi };
        command.SetAction((parsed, cancellation) => CommandHost.UseAsync(settings, services => RunAsync(services.GetRequiredService<ReleaseBuilder>(),
            new NewRelease { Version = parsed.GetRequiredValue(version), Note = parsed.GetValue(note), Doi = parsed.GetValue(doi) }, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(ReleaseBuilder releases, NewRelease release, CancellationToken cancellation)
    {
        var wrong = new List<ValidationResult>();
        if (!Validator.TryValidateObject(release, new ValidationContext(release), wrong, validateAllProperties: true))
            return await CommandHost.FailAsync(string.Join(Environment.NewLine, wrong.Select(one => one.ErrorMessage)), ExitCode.WrongUsage);
        try
        {
            var (row, revision) = await releases.RunAsync(release, ImportFiles.ActorPrefix + Environment.UserName, cancellation);
            await Console.Out.WriteLineAsync(
                $"Release {row.Version} of revision {row.Revision}: {row.Length} bytes, SHA-256 {row.Hash}. The record is at revision {revision}.");
            return ExitCode.Done;
        }
        catch (ProblemException refusal)
        {
            return await CommandHost.FailAsync(refusal.Message, ExitCode.Refused);
        }
    }
}
