using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DealTracker.Api.Http.Finished;

/// <summary>
/// Finished answers by request, in a bounded memory. One is found only at the revision it was read at, so that a write makes all
/// older ones unreachable at once. Two generations stand in for a list of who was used last: when the young one is full it becomes
/// the old one, and what is asked for again comes back into the young one.
/// </summary>
/// <param name="limit">Bytes that are kept at most; 0 keeps nothing.</param>
public sealed class FinishedStore(long limit)
{
    // What an entry takes beside its body and its key: objects, headers, the dictionary.
    private const int Overhead = 2000;

    private readonly Lock _turnover = new();
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    public bool IsOn => limit > 0;

    public bool TryFind(string request, long revision, [NotNullWhen(true)] out FinishedAnswer? answer)
    {
        if (_young.Answers.TryGetValue(request, out answer)) return answer.Revision == revision;
        if (!_old.Answers.TryGetValue(request, out answer) || answer.Revision != revision) return false;
        Keep(request, answer);
        return true;
    }

    public void Keep(string request, FinishedAnswer answer)
    {
        var size = answer.Body.Length + (2L * request.Length) + Overhead;
        if (size > limit / 4) return;
        var young = _young;
        young.Answers[request] = answer;
        if (Interlocked.Add(ref young.Bytes, size) > limit / 2) TurnOver(young);
    }

    private void TurnOver(Generation full)
    {
        lock (_turnover)
        {
            if (_young != full) return;
            _old = full;
            _young = new Generation();
        }
    }

    private sealed class Generation
    {
        public readonly ConcurrentDictionary<string, FinishedAnswer> Answers = new(StringComparer.Ordinal);

        public long Bytes;
    }
}
