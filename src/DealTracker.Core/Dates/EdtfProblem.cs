namespace DealTracker.Core.Dates;

/// <summary>Whether a refused date is wrong, or right but outside what is kept here.</summary>
public enum EdtfProblemKind
{
    /// <summary>Not EDTF, or a day that does not exist.</summary>
    Invalid,

    /// <summary>EDTF, but outside the profile (see <see cref="EdtfDate"/>).</summary>
    Unsupported,
}

/// <summary>Why a text was refused as a date.</summary>
/// <param name="Kind">Wrong, or outside the profile.</param>
/// <param name="Message">One or two plain English sentences: what is wrong, and what would be right.</param>
/// <param name="Suggestions">Texts that would be accepted and may be meant, the likeliest first; often none.</param>
public sealed record EdtfProblem(EdtfProblemKind Kind, string Message, IReadOnlyList<string> Suggestions)
{
    internal static EdtfProblem Invalid(string message, params string[] suggestions) =>
        new(EdtfProblemKind.Invalid, message, suggestions);

    internal static EdtfProblem Unsupported(string message, params string[] suggestions) =>
        new(EdtfProblemKind.Unsupported, message, suggestions);
}
