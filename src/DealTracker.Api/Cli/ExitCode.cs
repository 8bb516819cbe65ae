namespace DealTracker.Api.Cli;

/// <summary>The exit codes of commands.</summary>
internal static class ExitCode
{
    /// <summary>Done, or nothing to do.</summary>
    public const int Done = 0;

    /// <summary>Something is wrong in the input; nothing was written.</summary>
    public const int Refused = 1;

    /// <summary>The arguments or settings are wrong; nothing was tried.</summary>
    public const int WrongUsage = 2;

    /// <summary>The database cannot be opened, is no record of ours, or is busy; nothing was written.</summary>
    public const int NoDatabase = 3;
}
