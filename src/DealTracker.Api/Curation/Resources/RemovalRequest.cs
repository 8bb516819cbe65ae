using System.ComponentModel.DataAnnotations;

namespace DealTracker.Api.Curation.Resources;

/// <summary>Why a record is taken out of use, and which record takes its place.</summary>
public abstract record RemovalRequest
{
    /// <summary>Why; shown to everybody who asks for it afterwards.</summary>
    [Required]
    [MaxLength(500)]
    public string Reason { get; init; } = string.Empty;

    /// <summary>The record that takes its place, of the same kind.</summary>
    [MaxLength(120)]
    public string? SupersededBy { get; init; }
}
