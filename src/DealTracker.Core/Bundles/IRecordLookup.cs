using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Core.Bundles;

/// <summary>The record as it will be once the bundle is written: what is there, overlaid by the bundle.</summary>
public interface IRecordLookup
{
    bool HasArticle(Slug id);

    bool HasDeal(Slug id);

    bool HasParty(PartyCode id);

    bool HasSystem(Slug id);

    bool HasEvent(Slug id);

    /// <summary>Null when there is none, or none that could be read.</summary>
    WeaponSystem? System(Slug id);

    /// <summary>What an event says of others; nothing when there is none, or none that could be read.</summary>
    IReadOnlyList<EventRelation> RelationsOf(Slug id);

    /// <summary>The party that bears a name in its folded form, other than the given one; null when none does.</summary>
    PartyCode? PartyNamed(string nameKey, PartyCode except);

    /// <summary>The system that bears a name in its folded form, other than the given one; null when none does.</summary>
    Slug? SystemNamed(string nameKey, Slug except);
}
