using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace DealTracker.Api.Curation.Keys;

/// <summary>
/// A key as its holder has it: <c>dt_</c>, eight readable characters, <c>_</c>, and 256 random bits in 43 characters. <c>dt_</c> lets
/// scanners of leaked secrets find it.
/// </summary>
/// <remarks>
/// The database stores a plain SHA-256 of the whole text. A slow hash protects passwords, which people choose and others can guess; nobody
/// guesses 256 random bits, however fast the hash is, and it is computed at every write.
/// </remarks>
internal static partial class ApiKeyFormat
{
    private const int PrefixLength = 8, SecretBytes = 32;

    // Without letters and digits that look alike: it is read aloud and typed.
    private const string Readable = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Makes a key that nobody has had before.</summary>
    public static string New() =>
        $"dt_{RandomNumberGenerator.GetString(Readable, PrefixLength)}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes))}";

    /// <summary>The prefix of a key; null if the text is no key.</summary>
    public static string? PrefixOf(string key) => Form().Match(key) is { Success: true } match ? match.Groups["prefix"].Value : null;

    /// <summary>The hash that is stored in place of a key.</summary>
    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>Compares a key with a stored hash in constant time.</summary>
    public static bool Matches(string key, string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(key)), Encoding.ASCII.GetBytes(hash));

    [GeneratedRegex(@"\Adt_(?<prefix>[a-z2-9]{8})_[A-Za-z0-9_-]{43}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
