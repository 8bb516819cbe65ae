using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Core.Bundles;

/// <summary>The record as it will be once the bundle is written: the stored record, overlaid by the bundle.</summary>
public interface IRecordLookup
{
    bool HasArticle(Slug id);

    bool HasDeal(Slug id);

    bool HasParty(PartyCode id);

    bool HasSystem(Slug id);

    bool HasEvent(Slug id);

    /// <summary>The system; null if there is none, or if it could not be read.</summary>
    WeaponSystem? System(Slug id);

    /// <summary>The relations of an event; none if there is no such event, or if it could not be read.</summary>
    IReadOnlyList<EventRelation> RelationsOf(Slug id);

    /// <summary>The party, other than <paramref name="except"/>, that has a name of this folded form; null if there is none.</summary>
    PartyCode? PartyNamed(string nameKey, PartyCode except);

    /// <summary>The system, other than <paramref name="except"/>, that has a name of this folded form; null if there is none.</summary>
    Slug? SystemNamed(string nameKey, Slug except);
}
