using System.Buffers;
using CommunityToolkit.HighPerformance.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace DealTracker.Api.Http.Caching;

/// <summary>
/// Holds back a body that may be cached until the whole of it is made, so that the making never waits for the client. Every other body
/// goes to the client while it is written: one that nobody wants cached, and one that turns out to be larger than the limit.
/// </summary>
/// <param name="client">Where the body goes.</param>
/// <param name="limit">The most bytes that are held back.</param>
/// <param name="isWanted">Asked once, when the first byte is written, whether the body shall be cached.</param>
/// <param name="notCached">Called as soon as it is certain that the body will not be cached, before the client is waited for.</param>
internal sealed class ResponseBufferStream(IHttpResponseBodyFeature client, int limit, Func<bool> isWanted, Action notCached) : Stream
{
    private ArrayPoolBufferWriter<byte>? _buffer;
    private bool _hasBegun;

    /// <summary>False as soon as it is certain that the body goes to the client while it is written.</summary>
    public bool MayHold => !_hasBegun || _buffer is not null;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Takes out the body that was held back, for the caller to send; null when the client has it already, or there is none.</summary>
    public byte[]? TakeBody()
    {
        var body = _buffer?.WrittenSpan.ToArray();
        ReturnBuffer();
        return body;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_hasBegun) await BeginAsync(cancellationToken);
        if (_buffer is not null && _buffer.WrittenCount + buffer.Length > limit)
        {
            notCached();
            var begun = TakeBody();
            await client.Stream.WriteAsync(begun, cancellationToken);
        }

        if (_buffer is null) await client.Stream.WriteAsync(buffer, cancellationToken);
        else _buffer.Write(buffer.Span);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Before the body has gone to the client, a flush only makes the headers final.</summary>
    public override Task FlushAsync(CancellationToken cancellationToken) =>
        MayHold ? client.StartAsync(cancellationToken) : client.Stream.FlushAsync(cancellationToken);

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Bodies are written asynchronously.");

    public override void Flush() => throw new NotSupportedException("Bodies are written asynchronously.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // The headers are final from the first byte on, as they are without this stream; Kestrel sends nothing yet.
    private Task BeginAsync(CancellationToken cancellationToken)
    {
        _hasBegun = true;
        if (isWanted()) _buffer = new ArrayPoolBufferWriter<byte>(1 << 16);
        else notCached();
        return client.StartAsync(cancellationToken);
    }

    private void ReturnBuffer()
    {
        _buffer?.Dispose();
        _buffer = null;
    }

    protected override void Dispose(bool disposing)
    {
        ReturnBuffer();
        base.Dispose(disposing);
    }
}
