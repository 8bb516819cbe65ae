using DealTracker.Core.Text;

namespace DealTracker.Core.Checks;

/// <summary>What a curator should look at, and then mend or accept with a reason.</summary>
/// <param name="Code">What kind of thing it is.</param>
/// <param name="Record">The event it is about. An acceptance names the event and the code.</param>
/// <param name="Source">The file it stands in.</param>
/// <param name="Pointer">JSON pointer to the place.</param>
/// <param name="Message">Describes the problem and how to correct it.</param>
public sealed record Warning(CheckCode Code, Slug Record, string Source, string Pointer, string Message);
