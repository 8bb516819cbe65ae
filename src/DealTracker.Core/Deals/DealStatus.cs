using DealTracker.Core.Codes;

namespace DealTracker.Core.Deals;

/// <summary>How far a deal has come. Derived from its events by the status ladder, never typed. Declared in ladder order.</summary>
public enum DealStatus
{
    [Means("No event that occurred has reached a rung: reports, plans or statements only.")] Rumoured,
    [Means("Interest, talks, an offer, a request, a tender or a trial took place.")] UnderDiscussion,
    [Means("A supplier or system was selected.")] Selected,
    [Means("An authority approved, notified its legislature or granted a licence.")] Approved,
    [Means("A memorandum, framework or intergovernmental agreement was signed.")] Agreed,
    [Means("A contract, option, joint venture or loan agreement was concluded.")] Contracted,
    [Means("Production has started; nothing was delivered yet.")] InProduction,
    [Means("At least one delivery took place.")] InDelivery,
    [Means("Delivery was completed.")] Delivered,
    [Means("Suspended, and not resumed since.")] Suspended,
    [Means("Cancelled, or the party was excluded from the programme.")] Cancelled,
}
