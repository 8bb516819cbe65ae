using DealTracker.Core.Codes;

namespace DealTracker.Core.Parties;

/// <summary>What a party is.</summary>
public enum PartyKind
{
    [Means("A state or territory of ISO 3166-1; its code is the alpha-3.")] State,
    [Means("A state that no longer exists; its code is the ISO 3166-3 alpha-4. Never mapped silently to its successors.")] FormerState,
    [Means("An armed group that is no state.")] NonStateGroup,
    [Means("An international organisation, such as NATO or the UN.")] Organisation,
    [Means("A company; it names its country.")] Company,
    [Means("A ministry, service or state agency; it names its country.")] Agency,
    [Means("Not known who.")] Unknown,
}
