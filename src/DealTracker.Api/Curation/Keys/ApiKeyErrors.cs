using DealTracker.Api.Http.Errors;

namespace DealTracker.Api.Curation.Keys;

/// <summary>Why a request that needs a key is refused, and what to do about it.</summary>
internal static class ApiKeyErrors
{
    /// <summary>How the operator turns writing on; the start says it too.</summary>
    public const string TurnOn = "Create one with: dealtracker keys create --name … --role curator";

    private const string HowToSend = $"Send it as {ApiKeyHeader.Header}: dt_… or Authorization: {ApiKeyHeader.Scheme} dt_…";

    public static ProblemException WritingOff() =>
        new(ProblemTypes.WritingOff, $"Writing is off: no key. {TurnOn}");

    public static ProblemException Missing() => Unauthorized($"This operation needs a curator's key. {HowToSend}.", wrongKey: false);

    public static ProblemException Unknown() => Unauthorized("No such key. Check that it was copied whole: dt_, 8 characters, _ and 43 characters.");

    public static ProblemException Inactive(KeyRow key, KeyState state) => Unauthorized(state == KeyState.Revoked
        ? $"The key {key.Prefix} was revoked on {key.RevokedAt![..10]}. Ask for a new one."
        : $"The key {key.Prefix} expired on {key.ExpiresAt![..10]}. Ask for a new one.");

    public static ProblemException RoleTooLow(CuratorKey key) =>
        new(ProblemTypes.Forbidden, $"The key {key.Prefix} has the role '{Core.Codes.Code<KeyRole>.Text(key.Role)}', and this operation needs more.");

    private static ProblemException Unauthorized(string detail, bool wrongKey = true) => new(ProblemTypes.Unauthorized, detail)
    {
        // RFC 6750: a wrong key is named as such, a missing one is not.
        Challenge = $"{ApiKeyHeader.Scheme} realm=\"DealTracker\"{(wrongKey ? ", error=\"invalid_token\"" : "")}",
    };
}
