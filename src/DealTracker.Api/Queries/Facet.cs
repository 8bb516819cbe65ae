using DealTracker.Core.Codes;

namespace DealTracker.Api.Queries;

/// <summary>By what a list can count its records.</summary>
public enum Facet
{
    [Definition("Country or other party.")] Country,
    [Definition("Weapon system or family.")] System,
    [Definition("Kind of deal.")] Kind,
    [Definition("Status of the deal.")] Status,
    [Definition("Type of event.")] Type,
    [Definition("Year, of events dated closely enough.")] Year,
}
