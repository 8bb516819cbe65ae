using DealTracker.Core.Codes;

namespace DealTracker.Api.Queries.Export;

/// <summary>What the cells of an exported column hold. The codes are those of Frictionless Table Schema, but for lists.</summary>
public enum ColumnType
{
    [Definition("Text, also codes and dates as stated (EDTF).")] String,
    [Definition("A whole number.")] Integer,
    [Definition("A decimal number with a full stop.")] Number,
    [Definition("true or false.")] Boolean,
    [Definition("A day, YYYY-MM-DD.")] Date,
    [Definition("A UTC date-time, YYYY-MM-DDThh:mm:ss.sssZ.")] Datetime,
    [Definition("Several texts, joined by a semicolon and a space; an array in NDJSON, a string in the Table Schema.")] List,
}
