using DealTracker.Core.Codes;

namespace DealTracker.Core.Events;

/// <summary>How firmly an event is on the record. Time passing never turns a plan into a fact.</summary>
public enum Modality
{
    [Definition("It took place.")] Occurred,
    [Definition("It was announced for later; its date is the date it is due.")] Planned,
    [Definition("It was reported without confirmation.")] Unconfirmed,
    [Definition("It was reported and a party to it says it did not happen.")] Denied,
}
