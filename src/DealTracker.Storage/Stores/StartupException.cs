namespace DealTracker.Storage.Stores;

/// <summary>The program cannot start. The message is the one line that its operator sees.</summary>
public sealed class StartupException(string message, Exception? inner = null) : Exception(message, inner);
