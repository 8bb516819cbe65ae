namespace DealTracker.Storage.Stores;

/// <summary>The program cannot start; the message is the one line its operator sees.</summary>
public sealed class StartupException(string message, Exception? inner = null) : Exception(message, inner);
