using DealTracker.Core.Codes;

namespace DealTracker.Api.Queries.Export;

/// <summary>The tables that researchers export. The code is the name of the file.</summary>
public enum ExportTableName
{
    [Definition("One row a deal. Status, dates, counts and contradictions are derived from its events, with knownBy as of then.")] Deals,
    [Definition("One row for every role of a party in a deal.")] DealParties,
    [Definition("One row for every weapon system of a deal.")] DealSystems,
    [Definition("One row an event, however many deals it belongs to.")] Events,
    [Definition("One row for every role of a party in an event.")] EventParties,
    [Definition("One row for every weapon system that an event names.")] EventSystems,
    [Definition("One row for every article that an event cites: who says so, and with which date.")] Citations,
    [Definition("One row for every figure that an article states of an event. Different measures, currencies or units are never to be summed.")] Figures,
    [Definition("One row an article that the events cite.")] Articles,
    [Definition("One row a party that the other tables name.")] Parties,
    [Definition("One row a weapon system or family that the other tables name.")] Systems,
}
