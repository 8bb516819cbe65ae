namespace DealTracker.Core.Text;

/// <summary>A value with rules: it is read from text in one place, and has one canonical text.</summary>
public interface ITextValue<TSelf> where TSelf : ITextValue<TSelf>
{
    /// <summary>The one canonical text; reading it again gives an equal value.</summary>
    string Text { get; }

    /// <summary>Reads the value.</summary>
    /// <param name="text">What was given.</param>
    /// <param name="value">The value when true is returned.</param>
    /// <param name="problem">Otherwise what is wrong and what would be right; empty when true is returned.</param>
    static abstract bool TryParse(string? text, out TSelf value, out string problem);
}
