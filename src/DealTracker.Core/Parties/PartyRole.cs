using DealTracker.Core.Codes;

namespace DealTracker.Core.Parties;

/// <summary>What a party does in a deal or an event.</summary>
public enum PartyRole
{
    [Means("Delivers systems or services.")] Supplier,
    [Means("Receives systems or services.")] Recipient,
    [Means("Works jointly with other partners.")] Partner,
    [Means("Owns the design that is licensed.")] Licensor,
    [Means("Produces under a licence.")] Licensee,
    [Means("Pays or lends for another.")] Financier,
    [Means("Uses the systems in the end.")] EndUser,
    [Means("Arranges or passes on.")] Intermediary,
    [Means("Objects, sanctions, waives or comments from outside; in events only.")] ThirdParty,
}
