namespace DealTracker.Core.Events;

/// <summary>What a measure is expressed in.</summary>
public enum FigureUnit
{
    /// <summary>Money: needs a currency.</summary>
    Currency,

    /// <summary>A count: needs a unit.</summary>
    Counted,

    /// <summary>Has its own unit: neither.</summary>
    Own,
}

/// <summary>Which measure is expressed in what.</summary>
public static class FigureMeasures
{
    public static FigureUnit UnitOf(FigureMeasure measure) => measure switch
    {
        FigureMeasure.Ordered or FigureMeasure.Option or FigureMeasure.Planned or FigureMeasure.Delivered
            or FigureMeasure.Produced => FigureUnit.Counted,
        FigureMeasure.Tiv or FigureMeasure.SharePercent => FigureUnit.Own,
        _ => FigureUnit.Currency,
    };
}
