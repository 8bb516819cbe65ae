using DealTracker.Core.Codes;

namespace DealTracker.Api.Queries;

/// <summary>By what a list can count its records.</summary>
public enum Facet
{
    [Means("Country or other party.")] Country,
    [Means("Weapon system or family.")] System,
    [Means("Kind of deal.")] Kind,
    [Means("Status of the deal.")] Status,
    [Means("Type of event.")] Type,
    [Means("Year, of events dated closely enough.")] Year,
}
