namespace DealTracker.Api.Http.Negotiation;

/// <summary>The media types of bodies that operations read.</summary>
internal static class BodyContentTypes
{
    /// <summary>The content types that a write accepts, the usual one first.</summary>
    public static readonly string[] All = ["application/json", "application/yaml"];
}
