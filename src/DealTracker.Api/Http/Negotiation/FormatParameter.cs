namespace DealTracker.Api.Http.Negotiation;

/// <summary>The parameter that every read operation has and no request record declares.</summary>
public static class FormatParameter
{
    public const string Name = "format";
}
