using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Core.Bundles;

/// <summary>The data as it will be after the import: the stored records, overlaid by the records of the bundle.</summary>
public interface IRecordLookup
{
    bool HasArticle(Slug id);

    bool HasDeal(Slug id);

    bool HasParty(PartyCode id);

    bool HasSystem(Slug id);

    bool HasEvent(Slug id);

    /// <summary>Null when there is none, or none that could be read.</summary>
    WeaponSystem? System(Slug id);

    /// <summary>The relations of an event; empty if the event does not exist or could not be read.</summary>
    IReadOnlyList<EventRelation> RelationsOf(Slug id);

    /// <summary>The party that bears a name in its folded form, other than the given one; null when none does.</summary>
    PartyCode? PartyNamed(string nameKey, PartyCode except);

    /// <summary>The system that bears a name in its folded form, other than the given one; null when none does.</summary>
    Slug? SystemNamed(string nameKey, Slug except);
}
