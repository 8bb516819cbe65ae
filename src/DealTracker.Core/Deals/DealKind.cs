using DealTracker.Core.Codes;

namespace DealTracker.Core.Deals;

/// <summary>What a deal is about. A deal has one or more.</summary>
public enum DealKind
{
    [Means("Finished systems are bought.")] Purchase,
    [Means("The recipient produces a foreign design under licence.")] LicensedProduction,
    [Means("The parties produce a system together.")] JointProduction,
    [Means("The parties develop a system together.")] JointDevelopment,
    [Means("The parties found or run a common company.")] JointVenture,
    [Means("Know-how, drawings or production technology change hands.")] TechnologyTransfer,
    [Means("Systems already held are modernised.")] Upgrade,
    [Means("Maintenance, spares, after-sales service or training.")] Support,
    [Means("Systems are used for a time against payment and go back.")] Lease,
    [Means("Systems are given free or far below price.")] Aid,
    [Means("A pact on military or military-technical cooperation, without a named order.")] CooperationAgreement,
    [Means("Use of bases, ports or airspace by another party's forces.")] BasingAccess,
}
