using DealTracker.Core.Codes;

namespace DealTracker.Core.Events;

/// <summary>How a curator ranks statements that contradict each other. All are kept.</summary>
public enum Rank
{
    [Definition("The best supported of several.")] Preferred,
    [Definition("Not ranked above or below others.")] Normal,
    [Definition("Known to be wrong or outdated; the reason is given.")] Deprecated,
}
