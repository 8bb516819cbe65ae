using DealTracker.Core.Codes;
using DealTracker.Core.Dates;

namespace DealTracker.Api.Queries.Export;

/// <summary>A date is four columns: as stated (EDTF), its first and last possible day, and how closely it is stated.</summary>
internal static class DateColumns
{
    private static readonly string[] Precisions = [.. Enum.GetValues<DatePrecision>().Select(Code<DatePrecision>.Text)];

    /// <summary>Of a date whose bounds are stored beside it.</summary>
    /// <param name="name">What the names of the columns begin with.</param>
    /// <param name="stored">What the names of the stored bounds begin with: <c>ds.first_</c>.</param>
    public static ExportColumn[] Stored(string name, string stored, string edtf, string description, string earliest, string latest, string precision) =>
    [
        ExportColumn.Text($"{name}_edtf", edtf, description),
        new($"{name}_earliest", ColumnType.Date, $"{stored}earliest", earliest),
        new($"{name}_latest", ColumnType.Date, $"{stored}latest", latest),
        ExportColumn.Text($"{name}_precision", $"{stored}precision", precision) with { Codes = Precisions },
    ];

    /// <summary>Of a date of which only the text is stored.</summary>
    public static ExportColumn[] Computed(string name, string edtf, string description) =>
    [
        ExportColumn.Text($"{name}_edtf", edtf, description),
        new($"{name}_earliest", ColumnType.Date, edtf, "first day that date may touch") { OfDate = date => IsoDay.Text(date.Earliest) },
        new($"{name}_latest", ColumnType.Date, edtf, "last day that date may touch") { OfDate = date => IsoDay.Text(date.Latest) },
        ExportColumn.Text($"{name}_precision", edtf, "how closely it is stated") with { Codes = Precisions,
            OfDate = date => Code<DatePrecision>.Text(date.Precision) },
    ];
}
