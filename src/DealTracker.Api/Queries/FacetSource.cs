namespace DealTracker.Api.Queries;

/// <summary>How a list reads the values of a facet.</summary>
/// <param name="Value">The column of the values.</param>
/// <param name="Label">The column of their names, for people.</param>
/// <param name="Joins">What is joined to the list for these columns.</param>
internal sealed record FacetSource(string Value, string Label, string Joins);
