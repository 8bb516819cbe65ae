using System.ComponentModel.DataAnnotations;
using DealTracker.Api.Http.Requests;
using DealTracker.Core.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Systems;

namespace DealTracker.Api.Queries;

/// <summary>
/// The filters, the same on deals, timelines and exports. A comma is "or"; a repeated parameter is "and":
/// <c>country=RUS&amp;country=IND,TUR</c> is Russia with India or Turkey.
/// </summary>
public abstract record RecordFilter
{
    /// <summary>
    /// Country or other party, in any role: code (IND), alpha-2 (IN), name or alias, in any case. Companies and agencies count
    /// for their country too. On a timeline the parties of the event's deals count as well.
    /// </summary>
    public Terms Country { get; init; } = Terms.None;

    /// <summary>Country or other party that supplies or licenses.</summary>
    public Terms Supplier { get; init; } = Terms.None;

    /// <summary>Country or other party that receives or produces under licence.</summary>
    public Terms Recipient { get; init; } = Terms.None;

    /// <summary>Weapon system: id, name or alias in any spelling (s400, S-400, SA-21, С-400). A family takes its members along.</summary>
    public Terms System { get; init; } = Terms.None;

    /// <summary>Category of the system.</summary>
    public Codes<SystemCategory> Category { get; init; } = Codes<SystemCategory>.None;

    /// <summary>Kind of deal.</summary>
    public Codes<DealKind> Kind { get; init; } = Codes<DealKind>.None;

    /// <summary>Status of the deal, as of <c>knownBy</c> when that is given.</summary>
    public Codes<DealStatus> Status { get; init; } = Codes<DealStatus>.None;

    /// <summary>Type of event. A deal matches by one event that meets all conditions on events together.</summary>
    public Codes<EventType> Type { get; init; } = Codes<EventType>.None;

    /// <summary>How firmly the event is on record.</summary>
    public Codes<Modality> Modality { get; init; } = Codes<Modality>.None;

    /// <summary>Id of a deal.</summary>
    public Terms Deal { get; init; } = Terms.None;

    /// <summary>Id of an article that the event cites.</summary>
    public Terms Article { get; init; } = Terms.None;

    /// <summary>Events that may have happened on or after: a day, month, year or date-time (cut to its UTC day). Undated events drop out.</summary>
    public PeriodBound? From { get; init; }

    /// <summary>Events that may have happened on or before: a day, month, year or date-time (cut to its UTC day). Undated events drop out.</summary>
    public PeriodBound? To { get; init; }

    /// <summary>Whether an event's possible days must overlap <c>from</c>/<c>to</c> or lie within.</summary>
    public DateMatch DateMatch { get; init; } = DateMatch.Overlap;

    /// <summary>Full text, in any script: every word must be found, also as the beginning of a longer word. Nothing in it is an operator.</summary>
    [MaxLength(200)]
    public string? Q { get; init; }

    /// <summary>Only what articles published up to the end of this day, month or year support; dates, statuses and figures as they stood then.</summary>
    public PeriodBound? KnownBy { get; init; }

    /// <summary>At least so many independent sources: articles that repeat one agency count once.</summary>
    [Range(1, 1000)]
    public int? SourcesMin { get; init; }

    /// <summary>Changed in this record since: a day or a date-time with Z or an offset.</summary>
    public Timestamp? UpdatedSince { get; init; }
}
