using DealTracker.Core.Codes;

namespace DealTracker.Core.Deals;

/// <summary>How far a deal has come. Derived from its events by the status ladder, never typed. Declared in ladder order.</summary>
public enum DealStatus
{
    [Definition("No event that occurred has reached a rung: reports, plans or statements only.")] Rumoured,
    [Definition("Interest, talks, an offer, a request, a tender or a trial took place.")] UnderDiscussion,
    [Definition("A supplier or system was selected.")] Selected,
    [Definition("An authority approved, notified its legislature or granted a licence.")] Approved,
    [Definition("A memorandum, framework or intergovernmental agreement was signed.")] Agreed,
    [Definition("A contract, option, joint venture or loan agreement was concluded.")] Contracted,
    [Definition("Production has started; nothing was delivered yet.")] InProduction,
    [Definition("At least one delivery took place.")] InDelivery,
    [Definition("Delivery was completed.")] Delivered,
    [Definition("Suspended, and not resumed since.")] Suspended,
    [Definition("Cancelled, or the party was excluded from the programme.")] Cancelled,
}
