using DealTracker.Core.Codes;

namespace DealTracker.Core.Deals;

/// <summary>What a deal is about. A deal has one or more.</summary>
public enum DealKind
{
    [Definition("Finished systems are bought.")] Purchase,
    [Definition("The recipient produces a foreign design under licence.")] LicensedProduction,
    [Definition("The parties produce a system together.")] JointProduction,
    [Definition("The parties develop a system together.")] JointDevelopment,
    [Definition("The parties found or run a common company.")] JointVenture,
    [Definition("Know-how, drawings or production technology change hands.")] TechnologyTransfer,
    [Definition("Systems already held are modernised.")] Upgrade,
    [Definition("Maintenance, spares, after-sales service or training.")] Support,
    [Definition("Systems are used for a time against payment and go back.")] Lease,
    [Definition("Systems are given free or far below price.")] Aid,
    [Definition("A pact on military or military-technical cooperation, without a named order.")] CooperationAgreement,
    [Definition("Use of bases, ports or airspace by another party's forces.")] BasingAccess,
}
