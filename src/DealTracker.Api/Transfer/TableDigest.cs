using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DealTracker.Api.Transfer;

/// <summary>A digest of a table: the number of rows and a checksum that depends neither on their order nor on the store.</summary>
internal sealed class TableDigest
{
    private readonly byte[] _sum = new byte[SHA256.HashSizeInBytes];

    public long Rows { get; private set; }

    public void Add(DbDataReader row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var i = 0; i < row.FieldCount; i++)
        {
            var cell = Encoding.UTF8.GetBytes(row.IsDBNull(i) ? "-" : $"={Text(row.GetValue(i))}");
            // With its length, so that no two rows of different cells run together alike.
            hash.AppendData(BitConverter.GetBytes(cell.Length));
            hash.AppendData(cell);
        }

        // Added and not XORed: two equal rows do not vanish.
        var carry = 0;
        var digest = hash.GetHashAndReset();
        for (var i = 0; i < _sum.Length; i++)
        {
            carry += _sum[i] + digest[i];
            _sum[i] = (byte)carry;
            carry >>= 8;
        }

        Rows++;
    }

    public bool Equals(TableDigest other) => Rows == other.Rows && _sum.AsSpan().SequenceEqual(other._sum);

    /// <summary>A number is written alike whatever type the store has for it.</summary>
    private static string Text(object value) => value switch
    {
        string text => text,
        byte[] bytes => Convert.ToHexString(SHA256.HashData(bytes)),
        double or decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString("G29", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
