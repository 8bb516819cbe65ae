using System.Globalization;
using Dapper;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Knowledge;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Writes the states of knowledge.</summary>
internal static class DerivedStates
{
    public static void Event(WriteSession write, string id, IReadOnlyList<EventState> states)
    {
        write.Connection.Execute("""
            INSERT INTO event_states (event, known_from, known_until, is_current, date, earliest, latest, starts_by, precision,
                date_ascending, date_descending, sources, date_contested, figures_contested, denied, corrected)
            VALUES (@id, @KnownFrom, @KnownUntil, @IsCurrent, @Date, @Earliest, @Latest, @StartsBy, @Precision,
                @Ascending, @Descending, @Sources, @DateContested, @FiguresContested, @Denied, @Corrected)
            """, states.Select(state => new
        {
            id,
            KnownFrom = state.KnownFrom.Key,
            KnownUntil = state.KnownUntil.Key,
            IsCurrent = Flag(state.HoldsAt(AsOf.Now)),
            Date = state.Date?.Text,
            Earliest = Day(state.Date?.Earliest),
            Latest = Day(state.Date?.Latest),
            StartsBy = Day(state.Date?.LatestStart),
            Precision = Precision(state.Date),
            Ascending = state.Date?.AscendingKey ?? EdtfDate.UndatedAscendingKey,
            Descending = state.Date?.DescendingKey ?? EdtfDate.UndatedDescendingKey,
            Sources = state.Origins.Count,
            DateContested = Flag(state.DateContested),
            FiguresContested = Flag(state.FiguresContested),
            Denied = Flag(state.Denied),
            Corrected = Flag(state.Corrected),
        }), write.Transaction);
    }

    public static void Deal(WriteSession write, string id, IReadOnlyList<DealState> states)
    {
        write.Connection.Execute("""
            INSERT INTO deal_states (deal, known_from, known_until, is_current, status, first_date, first_earliest, first_latest, first_precision,
                last_date, last_earliest, last_latest, last_precision, first_ascending, first_descending, last_ascending, last_descending, events, sources, contested)
            VALUES (@id, @KnownFrom, @KnownUntil, @IsCurrent, @Status, @First, @FirstEarliest, @FirstLatest, @FirstPrecision,
                @Last, @LastEarliest, @LastLatest, @LastPrecision, @FirstAscending, @FirstDescending, @LastAscending, @LastDescending, @Events, @Sources, @Contested)
            """, states.Select(state => new
        {
            id,
            KnownFrom = state.KnownFrom.Key,
            KnownUntil = state.KnownUntil.Key,
            IsCurrent = Flag(state.KnownUntil == AsOf.Never),
            Status = Code<DealStatus>.Text(state.Status),
            First = state.First?.Text,
            FirstEarliest = Day(state.First?.Earliest),
            FirstLatest = Day(state.First?.Latest),
            FirstPrecision = Precision(state.First),
            Last = state.Last?.Text,
            LastEarliest = Day(state.Last?.Earliest),
            LastLatest = Day(state.Last?.Latest),
            LastPrecision = Precision(state.Last),
            FirstAscending = state.First?.AscendingKey ?? EdtfDate.UndatedAscendingKey,
            FirstDescending = state.First?.DescendingKey ?? EdtfDate.UndatedDescendingKey,
            LastAscending = state.Last?.AscendingKey ?? EdtfDate.UndatedAscendingKey,
            LastDescending = state.Last?.DescendingKey ?? EdtfDate.UndatedDescendingKey,
            state.Events,
            state.Sources,
            Contested = Flag(state.Contested),
        }), write.Transaction);
    }

    private static int Flag(bool value) => value ? 1 : 0;

    private static string? Precision(EdtfDate? date) => date?.Precision.Code();

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
