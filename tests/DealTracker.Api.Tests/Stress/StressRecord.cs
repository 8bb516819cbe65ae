using System.Collections.Concurrent;
using DealTracker.Core.Articles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;

namespace DealTracker.Api.Tests.Stress;

/// <summary>
/// A small record in which every text says by which write it was made (<c>deal-2 of write 1-57</c>), and a log of the writes: so any
/// answer can be held against what was true at its revision.
/// </summary>
internal sealed class StressRecord
{
    /// <summary>Deals with an event each, half of them of one bloc and system, half of the other.</summary>
    public const int Deals = 4;

    /// <summary>The key under which the log has the number of the bloc that bears the alias.</summary>
    public const string Alias = "alias";

    private readonly ConcurrentQueue<(long Revision, string Record, string? Value)> _log = new();
    private long _acknowledged;

    /// <summary>The last revision that a writer was told; whatever is asked from now on is of it or a later one.</summary>
    public long Acknowledged => Interlocked.Read(ref _acknowledged);

    /// <summary>The revision that it began with.</summary>
    public long First { get; private set; }

    public long Writes => Acknowledged - First;

    /// <summary>What the record begins with, all of the write 0-0.</summary>
    public async Task BeginAsync(RecordHost host)
    {
        await host.InitializeAsync();
        object[] records =
        [
            .. Blocs(0), System(0, "0-0"), System(1, "0-0"), Article(0, "0-0"), Article(1, "0-0"),
            .. Enumerable.Range(0, Deals).SelectMany(n => new object[] { Deal(n, "0-0"), Event(n, "0-0") }),
        ];
        await host.AddAsync(records);
        First = host.Revision;
        Log(First, Alias, "0");
        foreach (var one in new[] { "system-0", "system-1", "article-0", "article-1" }) Log(First, one, "0-0");
        for (var n = 0; n < Deals; n++)
        {
            Log(First, $"deal-{n}", "0-0");
            Log(First, $"event-{n}", "0-0");
        }
    }

    /// <summary>An acknowledged write.</summary>
    /// <param name="value">By which write the record now is; null when it is gone.</param>
    public void Log(long revision, string record, string? value)
    {
        _log.Enqueue((revision, record, value));
        for (var known = Acknowledged; known < revision; known = Acknowledged) Interlocked.CompareExchange(ref _acknowledged, revision, known);
    }

    /// <summary>What every record was after each revision, from the first to the last.</summary>
    public IEnumerable<(long Revision, IReadOnlyDictionary<string, string> State)> States()
    {
        var state = new Dictionary<string, string>();
        foreach (var revision in _log.GroupBy(write => write.Revision).OrderBy(group => group.Key))
        {
            foreach (var (_, record, value) in revision)
            {
                if (value is null) state.Remove(record);
                else state[record] = value;
            }

            yield return (revision.Key, state);
        }
    }

    /// <summary>Two blocs, of which one bears the alias: the name means another one after each change.</summary>
    public static Party[] Blocs(int bearer) =>
        [.. Enumerable.Range(0, 2).Select(n => Given.Party($"bloc-{n}", $"Bloc {n}") with { Aliases = n == bearer ? ["Neverland"] : [] })];

    public static WeaponSystem System(int n, string write) => Given.System($"system-{n}", Text($"system-{n}", write));

    public static Article Article(int n, string write) => Given.Article($"article-{n}", publisher: Text($"article-{n}", write));

    public static Deal Deal(int n, string write) => Given.Deal($"deal-{n}", $"system-{n % 2}") with
    {
        // For the full text: which deals have the word changes from write to write.
        Title = $"{Text($"deal-{n}", write)} {(IsOdd(write) ? "odd" : "even")}",
        Parties = [Given.DealParty("RUS", PartyRole.Supplier), Given.DealParty("IND", PartyRole.Recipient),
            Given.DealParty($"bloc-{n % 2}", PartyRole.Partner)],
    };

    public static DealEvent Event(int n, string write) =>
        Given.Event($"event-{n}", $"deal-{n % Deals}", "2019", $"article-{n % 2}") with { Statement = Text($"event-{n}", write) };

    public static bool IsOdd(string write) => (write[^1] - '0') % 2 == 1;

    private static string Text(string record, string write) => $"{record} of write {write}";
}
