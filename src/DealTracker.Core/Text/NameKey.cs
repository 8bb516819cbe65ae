namespace DealTracker.Core.Text;

/// <summary>
/// The key under which a name or alias is looked up: folded, letters and digits only. <c>S-400</c>, <c>s400</c>,
/// <c>S 400</c> and <c>С-400</c> share the key <c>s400</c>; <c>S-4000</c> has another.
/// </summary>
public static class NameKey
{
    public static string From(string name) => string.Concat(Folding.Fold(name).Where(char.IsLetterOrDigit));
}
