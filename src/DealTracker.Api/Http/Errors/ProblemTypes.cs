namespace DealTracker.Api.Http.Errors;

/// <summary>Every kind of problem this API answers with. A slug never changes meaning.</summary>
public static class ProblemTypes
{
    public static readonly ProblemType Moved = Define("moved", 308, "Moved",
        "The record was merged into another or renamed; Location names the one that took its place.");

    public static readonly ProblemType BadRequest = Define("bad-request", 400, "Bad request",
        "The request is malformed, or several things are wrong with it; 'errors' lists each.");

    public static readonly ProblemType UnknownParameter = Define("unknown-parameter", 400, "Unknown parameter",
        "The operation has no parameter of this name. Names are case-sensitive. "
        + "Nothing is ignored, so that a typo cannot return everything.");

    public static readonly ProblemType RepeatedParameter = Define("repeated-parameter", 400, "Repeated parameter",
        "A parameter that takes one value was given more than once.");

    public static readonly ProblemType BadValue = Define("bad-value", 400, "Bad value",
        "A value is empty, has the wrong form, is out of range or names nothing on record; 'allowed' and 'nearest' help.");

    public static readonly ProblemType UnknownFormat = Define("unknown-format", 400, "Unknown format",
        "The suffix of the path or the 'format' parameter names no representation that this operation offers.");

    public static readonly ProblemType Unauthorized = Define("unauthorized", 401, "Unauthorized",
        "The operation needs a curator's key, and none was given or one that is unknown, expired or revoked; 'detail' says which.");

    public static readonly ProblemType Forbidden = Define("forbidden", 403, "Forbidden", "The key does not allow this operation.");

    public static readonly ProblemType WritingOff = Define("writing-off", 403, "Writing is off",
        "The database has no key that is valid, so nobody can write; its operator creates one with 'dealtracker keys create'. Reading goes on.");

    public static readonly ProblemType NotFound = Define("not-found", 404, "Not found",
        "There is no such route, or no record with this id.");

    public static readonly ProblemType MethodNotAllowed = Define("method-not-allowed", 405, "Method not allowed",
        "The route exists, but not with this method; the Allow header names those it has.");

    public static readonly ProblemType NotAcceptable = Define("not-acceptable", 406, "Not acceptable",
        "The operation offers none of the media types in the Accept header.");

    public static readonly ProblemType Conflict = Define("conflict", 409, "Conflict",
        "The request contradicts what is on record, for example an id that is taken.");

    public static readonly ProblemType Gone = Define("gone", 410, "Gone", "The record was deleted; 'detail' gives the reason.");

    public static readonly ProblemType PreconditionFailed = Define("precondition-failed", 412, "Precondition failed",
        "The record has changed since the entity tag in If-Match was read. Read it again.");

    public static readonly ProblemType BodyTooLarge = Define("body-too-large", 413, "Body too large",
        "The body is larger than the server takes.");

    public static readonly ProblemType UnsupportedMediaType = Define("unsupported-media-type", 415, "Unsupported media type",
        "The body's Content-Type is missing, or is not one the operation reads.");

    public static readonly ProblemType Unprocessable = Define("unprocessable", 422, "Unprocessable",
        "The body is well formed, but its content breaks rules of the record; 'errors' lists each.");

    public static readonly ProblemType PreconditionRequired = Define("precondition-required", 428, "Precondition required",
        "Changing or deleting a record needs If-Match with the entity tag that was read.");

    public static readonly ProblemType TooManyRequests = Define("too-many-requests", 429, "Too many requests",
        "The limit is reached; Retry-After says when to come back.");

    public static readonly ProblemType InternalError = Define("internal-error", 500, "Internal error",
        "The server failed. Report it with the 'traceId'.");

    public static readonly ProblemType Unavailable = Define("unavailable", 503, "Unavailable",
        "The server or its database is not ready; try again, after Retry-After where it is given.");

    public static readonly ProblemType InsufficientStorage = Define("insufficient-storage", 507, "Insufficient storage",
        "The disk is full. Nothing was written; reading goes on.");

    /// <summary>All of them, by status.</summary>
    public static IReadOnlyList<ProblemType> All { get; } =
    [
        Moved, BadRequest, UnknownParameter, RepeatedParameter, BadValue, UnknownFormat, Unauthorized, Forbidden, WritingOff, NotFound,
        MethodNotAllowed,
        NotAcceptable, Conflict, Gone, PreconditionFailed, BodyTooLarge, UnsupportedMediaType, Unprocessable, PreconditionRequired,
        TooManyRequests, InternalError, Unavailable, InsufficientStorage,
    ];

    /// <summary>The type that a bare status stands for, or null where none is documented.</summary>
    public static ProblemType? ForStatus(int status) => All.FirstOrDefault(type => type.Status == status);

    private static ProblemType Define(string slug, int status, string title, string description) =>
        new() { Slug = slug, Status = status, Title = title, Description = description };
}
