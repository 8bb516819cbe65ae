using DealTracker.Core.Codes;

namespace DealTracker.Core.Events;

/// <summary>What a figure measures. Different measures, currencies or units are never summed.</summary>
public enum FigureMeasure
{
    [Definition("Money: value of the contract.")] ContractValue,
    [Definition("Money: advance payment.")] Advance,
    [Definition("Money: instalment.")] Instalment,
    [Definition("Money: loan.")] Loan,
    [Definition("Money: value of an option.")] OptionValue,
    [Definition("Money: notified maximum; not a contract.")] Ceiling,
    [Definition("Money: cost of the programme.")] ProgrammeCost,
    [Definition("Money: price of one unit.")] UnitPrice,
    [Definition("Money: value of aid.")] AidValue,
    [Definition("Count: ordered.")] Ordered,
    [Definition("Count: on option.")] Option,
    [Definition("Count: planned.")] Planned,
    [Definition("Count: delivered.")] Delivered,
    [Definition("Count: produced.")] Produced,
    [Definition("SIPRI trend-indicator value, in million TIV; a volume of military capability, not money.")] Tiv,
    [Definition("A share in percent, 0 to 100.")] SharePercent,
}
