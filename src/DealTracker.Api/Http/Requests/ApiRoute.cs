namespace DealTracker.Api.Http.Requests;

/// <summary>Where the API is.</summary>
public static class ApiRoute
{
    /// <summary>The prefix of every path of the API.</summary>
    public const string Prefix = "/api/v1";
}
