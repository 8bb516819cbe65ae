namespace DealTracker.Core.Dates;

/// <summary>What <c>?</c>, <c>~</c> and <c>%</c> say about a component.</summary>
[Flags]
internal enum Qualifier
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
    Both = Uncertain | Approximate,
}

internal static class QualifierSigns
{
    public static Qualifier FromSign(char sign) => sign switch
    {
        '?' => Qualifier.Uncertain,
        '~' => Qualifier.Approximate,
        '%' => Qualifier.Both,
        _ => Qualifier.None,
    };

    public static string Sign(this Qualifier qualifier) => qualifier switch
    {
        Qualifier.Uncertain => "?",
        Qualifier.Approximate => "~",
        Qualifier.Both => "%",
        _ => "",
    };
}
