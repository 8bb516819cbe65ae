using DealTracker.Core.Codes;

namespace DealTracker.Core.Events;

/// <summary>What a figure measures. Different measures, currencies or units are never summed.</summary>
public enum FigureMeasure
{
    [Means("Money: value of the contract.")] ContractValue,
    [Means("Money: advance payment.")] Advance,
    [Means("Money: instalment.")] Instalment,
    [Means("Money: loan.")] Loan,
    [Means("Money: value of an option.")] OptionValue,
    [Means("Money: notified maximum; not a contract.")] Ceiling,
    [Means("Money: cost of the programme.")] ProgrammeCost,
    [Means("Money: price of one unit.")] UnitPrice,
    [Means("Money: value of aid.")] AidValue,
    [Means("Count: ordered.")] Ordered,
    [Means("Count: on option.")] Option,
    [Means("Count: planned.")] Planned,
    [Means("Count: delivered.")] Delivered,
    [Means("Count: produced.")] Produced,
    [Means("SIPRI trend-indicator value, in million TIV; a volume of military capability, not money.")] Tiv,
    [Means("A share in percent, 0 to 100.")] SharePercent,
}
