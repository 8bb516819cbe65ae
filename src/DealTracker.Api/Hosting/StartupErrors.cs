using System.Net.Sockets;
using DealTracker.Storage.Stores;
using Microsoft.AspNetCore.Connections;

namespace DealTracker.Api.Hosting;

/// <summary>Reports why the program cannot start in one clear line, without a stack trace.</summary>
internal static class StartupErrors
{
    /// <summary>The line, or null for a failure that is a defect of the program and keeps its stack.</summary>
    public static string? Describe(Exception failure) => failure switch
    {
        StartupException => failure.Message,
        IOException { InnerException: AddressInUseException } => $"{failure.Message} Choose another with --urls http://127.0.0.1:5081 or ASPNETCORE_URLS.",
        SocketException => $"Cannot listen: {failure.Message}. Choose another address with --urls http://127.0.0.1:5081 or ASPNETCORE_URLS.",
        FormatException or InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } =>
            $"The address to listen on is wrong: {failure.Message} Write it as http://127.0.0.1:5080.",
        InvalidDataException or FileLoadException => $"appsettings.json cannot be read: {failure.Message}",
        _ => null,
    };
}
