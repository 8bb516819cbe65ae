using System.Threading.RateLimiting;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Storage;
using FastEndpoints;
using Microsoft.AspNetCore.WebUtilities;

namespace DealTracker.Api.Queries.Export;

/// <summary>
/// Makes files out of one snapshot and sends them. A file is read to its end first, small ones into memory and large ones
/// into a temporary file, so that a slow client holds neither the snapshot nor a turn, and a failure is an error and not
/// half a file. Only so many are read at once: SQLite reads on the thread of the request.
/// </summary>
public sealed class Exporter(Database database, ExportSettings settings) : IDisposable
{
    private const int InMemory = 256 * 1024;

    private readonly ConcurrencyLimiter _turns = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = settings.AtOnce > 0 ? settings.AtOnce : Math.Max(1, Environment.ProcessorCount - 1),
        QueueLimit = settings.Waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Sends what <paramref name="write"/> makes of a snapshot.</summary>
    /// <param name="send">The endpoint's <c>Send</c>.</param>
    /// <param name="name">The name of the file without its suffix, by the revision.</param>
    /// <exception cref="ProblemException">Too many exports are under way, or this one took too long: 503.</exception>
    internal async Task SendAsync(IResponseSender send, Func<long, string> name, Action<ReadSession, Stream, CancellationToken> write)
    {
        var gone = send.HttpContext.RequestAborted;
        await using var file = new FileBufferingWriteStream(memoryThreshold: InMemory);
        var revision = await ReadAsync(file, write, gone);
        await send.FileAsync(name(revision), revision, (body, stop) => file.DrainBufferAsync(body, stop));
    }

    /// <summary>Sends the rows of a query as CSV.</summary>
    /// <param name="select">Makes of the snapshot the query, and what the file's name begins with; its filters and the revision follow.</param>
    /// <exception cref="ProblemException">Too many exports are under way, or this one took too long: 503.</exception>
    internal Task SendCsvAsync(IResponseSender send, Func<ReadSession, (string Name, ExportQuery Query)> select)
    {
        var name = "";
        return SendAsync(send, revision => ExportFileName.For(name, GivenFilters.Parse(send.HttpContext.Request.QueryString))(revision),
            (session, file, stop) =>
        {
            (name, var query) = select(session);
            using var rows = new ExportRows(session, query, stop);
            CsvStream.Write(file, rows, CsvDialect.Data);
        });
    }

    /// <summary>Writes the same bytes into a file of the caller's.</summary>
    /// <returns>The revision of the snapshot.</returns>
    /// <exception cref="ProblemException">Too many exports are under way, or this one took too long: 503.</exception>
    internal async Task<long> SaveAsync(Stream file, Action<ReadSession, Stream, CancellationToken> write, CancellationToken cancellation)
    {
        await using var buffered = new FileBufferingWriteStream(memoryThreshold: InMemory);
        var revision = await ReadAsync(buffered, write, cancellation);
        await buffered.DrainBufferAsync(file, cancellation);
        return revision;
    }

    /// <summary>Writes into a buffer what <paramref name="write"/> makes of a snapshot.</summary>
    /// <returns>The revision of the snapshot.</returns>
    /// <exception cref="ProblemException">Too many exports are under way, or this one took too long: 503.</exception>
    public async Task<long> ReadAsync(Stream file, Action<ReadSession, Stream, CancellationToken> write, CancellationToken cancellation)
    {
        using var turn = await _turns.AcquireAsync(1, cancellation);
        if (!turn.IsAcquired) throw Busy("Too many exports are under way.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(settings.SecondsAtMost));
        try
        {
            using var session = database.BeginRead();
            write(session, file, limit.Token);
            return session.Revision;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Busy($"The export took longer than {settings.SecondsAtMost} s and was stopped. Narrow the filters, or ask when less is going on.");
        }
    }

    public void Dispose() => _turns.Dispose();

    private static ProblemException Busy(string detail) =>
        new(ProblemTypes.Unavailable, detail) { RetryAfter = TimeSpan.FromSeconds(5) };
}
