using System.Buffers;
using CommunityToolkit.HighPerformance.Buffers;

namespace DealTracker.Api.Http.Caching;

/// <summary>Passes on what is written, and keeps a copy of it when it is wanted, while that is small.</summary>
/// <param name="isWanted">Asked once, when the first byte is written.</param>
internal sealed class ResponseCopyStream(Stream to, int limit, Func<bool> isWanted) : Stream
{
    private ArrayPoolBufferWriter<byte>? _copy;
    private bool _hasBegun;

    /// <summary>False as soon as there will be no copy.</summary>
    public bool MayKeep => !_hasBegun || _copy is not null;

    /// <summary>All that was written; null when it was not wanted, too much, or nothing.</summary>
    public byte[]? Copy => _copy?.WrittenSpan.ToArray();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        Keep(buffer.AsSpan(offset, count));
        to.Write(buffer, offset, count);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Keep(buffer.Span);
        return to.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush() => to.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => to.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            if (isWanted()) _copy = new ArrayPoolBufferWriter<byte>(1 << 16);
        }

        if (_copy is null) return;
        if (_copy.WrittenCount + bytes.Length > limit) GiveBack();
        else _copy.Write(bytes);
    }

    private void GiveBack()
    {
        _copy?.Dispose();
        _copy = null;
    }

    protected override void Dispose(bool disposing)
    {
        GiveBack();
        base.Dispose(disposing);
    }
}
