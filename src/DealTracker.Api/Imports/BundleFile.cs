namespace DealTracker.Api.Imports;

/// <summary>One YAML or JSON text that holds records.</summary>
/// <param name="Name">What errors call it: the path under <c>seeds/</c>, or "request body".</param>
/// <param name="Text">The text.</param>
public sealed record BundleFile(string Name, string Text);
