using System.Security.Cryptography;
using Dapper;
using DealTracker.Storage;

namespace DealTracker.Api.Publishing.Releases;

/// <summary>The bytes of a release in chunks, so that neither writing nor reading holds all of them in memory.</summary>
internal static class ReleaseBytes
{
    private const int PartLength = 1024 * 1024;

    public static void Store(WriteSession write, string version, Stream package)
    {
        var part = new byte[PartLength];
        for (var ordinal = 0; package.ReadAtLeast(part, PartLength, throwOnEndOfStream: false) is > 0 and var length; ordinal++)
        {
            write.Connection.Execute("INSERT INTO release_parts (version, ordinal, bytes) VALUES (@version, @ordinal, @bytes)",
                new { version, ordinal, bytes = part[..length] }, write.Transaction);
        }
    }

    public static IEnumerable<byte[]> Parts(ReadSession session, string version) => session.Connection.Query<byte[]>(
        "SELECT bytes FROM release_parts WHERE version = @version ORDER BY ordinal", new { version }, session.Transaction, buffered: false);

    public static string Hash(ReadSession session, string version)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in Parts(session, version)) hash.AppendData(part);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
