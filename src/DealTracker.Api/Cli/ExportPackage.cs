using System.CommandLine;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Publishing.Exports;
using DealTracker.Api.Publishing.Packages;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Records.Names;
using FastEndpoints;
using Spectre.Console;

namespace DealTracker.Api.Cli;

/// <summary><c>export</c>: the data package into a file, the same bytes as the server sends.</summary>
internal static class ExportPackage
{
    public static Command Command(IReadOnlyList<string> settings)
    {
        var file = new Argument<string>("FILE") { Description = "The zip to write; one that is there is replaced when all is done." };
        var filters = new Argument<string[]>("FILTER")
        {
            Description = "As in the API, name=value: country=IND system=s400 knownBy=2019. The whole record without any.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("export", "Writes the data package of the record, or of what filters find, into a file.") { file, filters };
        command.SetAction((parsed, cancellation) => CommandHost.UseAsync(settings,
            services => RunAsync(services, parsed.GetRequiredValue(file), parsed.GetValue(filters) ?? [], cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string path, string[] filters, CancellationToken cancellation)
    {
        var unfinished = $"{path}.unfinished";
        try
        {
            var query = QueryString.Create(
                filters.Select(filter => filter.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair.ElementAtOrDefault(1))));
            var context = new DefaultHttpContext { Request = { QueryString = query } };
            var request = await new QueryBinder<GetDataPackageRequest>().BindAsync(new BinderContext(context, [], null, false, []), cancellation);
            await using (var file = File.Create(unfinished))
                await ShowAsync(written => WriteAsync(services, request, GivenFilters.Parse(query), file, written, cancellation));
            File.Move(unfinished, path, overwrite: true);
            return ExitCode.Done;
        }
        catch (ProblemException refusal)
        {
            var lines = refusal.Problem.Errors?.Select(error => error.Message) ?? [refusal.Message];
            return await CommandHost.FailAsync(string.Join(Environment.NewLine, lines), ExitCode.WrongUsage);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return await CommandHost.FailAsync($"{path} cannot be written: {e.Message}", ExitCode.Refused);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static Task<long> WriteAsync(
        IServiceProvider services, GetDataPackageRequest request, IReadOnlyList<string> filters, Stream file, Action<PackageFile>? written,
        CancellationToken cancellation) =>
        services.GetRequiredService<Exporter>().SaveAsync(file, (session, output, stop) => PackageWriter.Write(output, session,
            ResolvedFilter.Resolve(request, session, services.GetRequiredService<NameResolver>()),
            PackageIdentity.Create(session, services.GetRequiredService<CitationSettings>(), filters, null), stop, written), cancellation);

    /// <summary>With a bar, a step for each table, where somebody looks on.</summary>
    private static Task ShowAsync(Func<Action<PackageFile>?, Task> work)
    {
        if (Console.IsErrorRedirected) return work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).StartAsync(context =>
        {
            var bar = context.AddTask("Writing", maxValue: ExportTables.All.Count);
            return work(_ => bar.Increment(1));
        });
    }
}
