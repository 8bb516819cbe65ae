using DealTracker.Core.Codes;

namespace DealTracker.Api.Queries.Export;

/// <summary>What the cells of an exported column hold. The codes are those of Frictionless Table Schema, but for lists.</summary>
public enum ColumnType
{
    [Means("Text, also codes and dates as stated (EDTF).")] String,
    [Means("A whole number.")] Integer,
    [Means("A decimal number with a full stop.")] Number,
    [Means("true or false.")] Boolean,
    [Means("A day, YYYY-MM-DD.")] Date,
    [Means("A UTC date-time, YYYY-MM-DDThh:mm:ss.sssZ.")] Datetime,
    [Means("Several texts, joined by a semicolon and a space; an array in NDJSON, a string in the Table Schema.")] List,
}
