using DealTracker.Core.Codes;

namespace DealTracker.Core.Parties;

/// <summary>What a party is.</summary>
public enum PartyKind
{
    [Definition("A state or territory of ISO 3166-1; its code is the alpha-3.")] State,
    [Definition("A state that no longer exists; its code is the ISO 3166-3 alpha-4. Never mapped silently to its successors.")] FormerState,
    [Definition("An armed group that is no state.")] NonStateGroup,
    [Definition("An international organisation, such as NATO or the UN.")] Organisation,
    [Definition("A company; it names its country.")] Company,
    [Definition("A ministry, service or state agency; it names its country.")] Agency,
    [Definition("Not known who.")] Unknown,
}
