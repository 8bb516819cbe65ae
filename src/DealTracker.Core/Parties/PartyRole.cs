using DealTracker.Core.Codes;

namespace DealTracker.Core.Parties;

/// <summary>What a party does in a deal or an event.</summary>
public enum PartyRole
{
    [Definition("Delivers systems or services.")] Supplier,
    [Definition("Receives systems or services.")] Recipient,
    [Definition("Works jointly with other partners.")] Partner,
    [Definition("Owns the design that is licensed.")] Licensor,
    [Definition("Produces under a licence.")] Licensee,
    [Definition("Pays or lends for another.")] Financier,
    [Definition("Uses the systems in the end.")] EndUser,
    [Definition("Arranges or passes on.")] Intermediary,
    [Definition("Objects, sanctions, waives or comments from outside; in events only.")] ThirdParty,
}
