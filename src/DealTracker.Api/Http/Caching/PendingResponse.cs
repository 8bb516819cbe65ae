namespace DealTracker.Api.Http.Caching;

/// <summary>A response that one request makes, and that equal requests may wait for.</summary>
internal sealed class PendingResponse
{
    private const int Alone = 0, Awaited = 1, Sealed = 2;

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _state;

    /// <summary>Ends when the response is made, or when it is certain that it will not be cached. It never waits for a client.</summary>
    public Task Done => _done.Task;

    /// <summary>Says that another request waits for it. False when it comes too late for the response to be cached for it.</summary>
    public bool TryJoin() => Interlocked.CompareExchange(ref _state, Awaited, Alone) != Sealed;

    /// <summary>From here on no request can join.</summary>
    /// <returns>Whether some request did.</returns>
    public bool Seal() => Interlocked.Exchange(ref _state, Sealed) == Awaited;

    public void Complete() => _done.TrySetResult();
}
