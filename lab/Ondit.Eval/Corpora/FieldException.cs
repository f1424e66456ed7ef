namespace Ondit.Eval.Corpora;

/// <summary>A field of a row is missing or is not what it should be; the message names it.</summary>
internal sealed class FieldException(string field, string what) : Exception($"{field}: {what}");
