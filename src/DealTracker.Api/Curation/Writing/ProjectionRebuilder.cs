using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>
/// Writes the JSON that another build of the program left, or none, while requests are answered already: a few records at a time, so
/// that other writes need not wait. Until then they are put together at every request.
/// </summary>
public sealed class ProjectionRebuilder(Database database, ILogger<ProjectionRebuilder> logger) : BackgroundService
{
    /// <summary>Until all that is kept is of this build.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using (var read = database.BeginRead())
        {
            if (ProjectionWriter.IsComplete(read)) return;
        }

        foreach (var form in AllProjections.All)
        {
            for (long? after = 0; after is { } last;) after = await WriteAsync(write => ProjectionWriter.Missing(write, form, last));
        }

        await WriteAsync(write =>
        {
            ProjectionWriter.Complete(write);
            return true;
        });

        async Task<T> WriteAsync<T>(Func<WriteSession, T> work)
        {
            // Its turn may come at once, every time: the thread is for requests too.
            await Task.Yield();
            return await database.WriteAsync(write =>
            {
                var result = work(write);
                write.CompleteOutsideRecord();
                return result;
            }, cancellation);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RunAsync(stoppingToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Nothing depends on it but time, and no failure of it is worth the server; the next start goes on.
            logger.LogWarning(e, "Records could not be written as JSON beside their tables; each is put together when it is asked for.");
        }
    }
}
