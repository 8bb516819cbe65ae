using System.Text;
using DealTracker.Core.Dates;
using DealTracker.Storage;

namespace DealTracker.Api.Queries.Export;

/// <summary>The rows of an export with their cells as text; an empty one is what is not known.</summary>
internal sealed class ExportRows(ReadSession session, ExportQuery query, CancellationToken cancellation) : IDisposable
{
    private readonly Utf8RowReader _rows = new(session, query.Sql, query.Parameters, cancellation);
    private readonly Func<EdtfDate, string?>?[] _ofDate = [.. query.Columns.Select(column => column.OfDate)];
    private string? _text;
    private EdtfDate? _date;

    public IReadOnlyList<ExportColumn> Columns => query.Columns;

    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public bool Read() => _rows.Read();

    /// <summary>The cell, until the next row is read.</summary>
    public ReadOnlySpan<byte> Utf8(int column)
    {
        var cell = _rows.Utf8(column);
        return !cell.IsEmpty && _ofDate[column] is { } part && part(DateOf(cell)) is var text ? Encoding.UTF8.GetBytes(text ?? "") : cell;
    }

    public void Dispose() => _rows.Dispose();

    /// <summary>The columns of a date stand side by side: it is read once.</summary>
    private EdtfDate DateOf(ReadOnlySpan<byte> cell)
    {
        var text = Encoding.UTF8.GetString(cell);
        if (text != _text) (_text, _date) = (text, EdtfDate.Parse(text));
        return _date!;
    }
}
