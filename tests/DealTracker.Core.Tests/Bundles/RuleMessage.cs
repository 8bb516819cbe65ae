namespace DealTracker.Core.Tests.Bundles;

/// <summary>A record that breaks one rule, and what is said of it.</summary>
/// <param name="Rule">The rule, as a sentence.</param>
/// <param name="Record">The record.</param>
/// <param name="Pointer">Where the violation points.</param>
/// <param name="Says">Words of its message.</param>
public sealed record RuleMessage(string Rule, object Record, string Pointer, params string[] Says)
{
    public override string ToString() => Rule;

    /// <summary>The record breaks this rule and no other.</summary>
    public void IsTold()
    {
        var violation = Assert.Single(BundleCheck.Of(Record));
        Assert.Equal((BundleCheck.Source, Pointer), (violation.Source, violation.Pointer));
        Assert.All(Says, words => Assert.Contains(words, violation.Message, StringComparison.Ordinal));
        Assert.EndsWith(".", violation.Message, StringComparison.Ordinal);
    }
}
