namespace DealTracker.Api.Http.Requests;

/// <summary>Where the API is.</summary>
public static class ApiRoute
{
    /// <summary>What every path of the API begins with.</summary>
    public const string Prefix = "/api/v1";
}
