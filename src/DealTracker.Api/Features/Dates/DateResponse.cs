using System.Diagnostics.CodeAnalysis;
using DealTracker.Core.Dates;

namespace DealTracker.Api.Features.Dates;

/// <summary>A date as the record knows it: what was stated, and the days it covers.</summary>
public sealed record DateResponse
{
    /// <summary>What is stated, EDTF (ISO 8601-2).</summary>
    /// <example>2018-10-05</example>
    public required string Edtf { get; init; }

    /// <summary><c>point</c>: at one time; <c>span</c>: from one time to another.</summary>
    /// <example>point</example>
    public required DateKind Kind { get; init; }

    /// <summary>First day it may touch, YYYY-MM-DD; null when open or unknown.</summary>
    /// <example>2018-10-05</example>
    public required string? Earliest { get; init; }

    /// <summary>Last day it may touch, YYYY-MM-DD; null when open or unknown.</summary>
    /// <example>2018-10-05</example>
    public required string? Latest { get; init; }

    /// <summary>How closely it is stated.</summary>
    /// <example>day</example>
    public required DatePrecision Precision { get; init; }

    /// <summary>The source may be wrong (EDTF <c>?</c>).</summary>
    public required bool Uncertain { get; init; }

    /// <summary>About then (EDTF <c>~</c>).</summary>
    public required bool Approximate { get; init; }

    /// <summary>Nothing is known of the start.</summary>
    public required bool OpenStart { get; init; }

    /// <summary>Nothing is known of the end.</summary>
    public required bool OpenEnd { get; init; }

    /// <summary>Plain English.</summary>
    /// <example>5 October 2018</example>
    public required string Label { get; init; }

    /// <summary>The response for an EDTF text of the record; null for null.</summary>
    [return: NotNullIfNotNull(nameof(edtf))]
    public static DateResponse? From(string? edtf)
    {
        if (edtf is null) return null;
        var date = EdtfDate.Parse(edtf);
        return new DateResponse
        {
            Edtf = date.Text,
            Kind = date.Kind,
            Earliest = IsoDay.Text(date.Earliest),
            Latest = IsoDay.Text(date.Latest),
            Precision = date.Precision,
            Uncertain = date.Uncertain,
            Approximate = date.Approximate,
            OpenStart = date.OpenStart,
            OpenEnd = date.OpenEnd,
            Label = date.Label,
        };
    }
}
