using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>
/// Writes the projections that are missing, or were written by another build of the program. It works beside the running server, a few
/// records at a time, so that other writes need not wait. Until then such a record is assembled from its tables at every request.
/// </summary>
public sealed class ProjectionRebuilder(Database database, ILogger<ProjectionRebuilder> logger) : BackgroundService
{
    /// <summary>Works until every projection is of this build.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using (var read = database.BeginRead())
        {
            if (ProjectionWriter.IsComplete(read)) return;
        }

        foreach (var projection in ProjectionWriter.Projections)
        {
            for (long? after = 0; after is { } last;) after = await WriteAsync(write => ProjectionWriter.WriteMissing(write, projection, last));
        }

        await WriteAsync(write =>
        {
            ProjectionWriter.MarkComplete(write);
            return true;
        });

        async Task<T> WriteAsync<T>(Func<WriteSession, T> work)
        {
            // The write may start at once every time; requests need the thread too.
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
            // Only speed depends on the projections, so a failure does not stop the server; the next start goes on.
            logger.LogWarning(e, "Records could not be written as JSON beside their tables; each is put together when it is asked for.");
        }
    }
}
