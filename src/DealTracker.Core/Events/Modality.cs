using DealTracker.Core.Codes;

namespace DealTracker.Core.Events;

/// <summary>How firmly an event is on the record. Time passing never turns a plan into a fact.</summary>
public enum Modality
{
    [Means("It took place.")] Occurred,
    [Means("It was announced for later; its date is the date it is due.")] Planned,
    [Means("It was reported without confirmation.")] Unconfirmed,
    [Means("It was reported and a party to it says it did not happen.")] Denied,
}
