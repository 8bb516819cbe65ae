namespace DealTracker.Api.Http.Caching;

/// <summary>An answer that one request makes, and that equal requests may wait for.</summary>
internal sealed class PendingResponse
{
    private const int Alone = 0, Awaited = 1, Closed = 2;

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _state;

    public Task Done => _done.Task;

    /// <summary>Says that another request waits for it. False when it comes too late for the answer to be kept for it.</summary>
    public bool TryJoin() => Interlocked.CompareExchange(ref _state, Awaited, Alone) != Closed;

    /// <summary>From here on nobody can ask for it to be kept.</summary>
    /// <returns>Whether somebody did.</returns>
    public bool Seal() => Interlocked.Exchange(ref _state, Closed) == Awaited;

    public void Complete() => _done.TrySetResult();
}
