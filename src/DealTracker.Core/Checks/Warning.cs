using DealTracker.Core.Text;

namespace DealTracker.Core.Checks;

/// <summary>A probable mistake, which a curator either corrects or accepts with a reason.</summary>
/// <param name="Code">The kind of warning.</param>
/// <param name="Record">The event that the warning is about. An acceptance names the code and this event.</param>
/// <param name="Source">The file it stands in.</param>
/// <param name="Pointer">JSON pointer to the place.</param>
/// <param name="Message">Describes the problem and how to correct it.</param>
public sealed record Warning(CheckCode Code, Slug Record, string Source, string Pointer, string Message);
