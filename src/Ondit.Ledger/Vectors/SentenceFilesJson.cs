using System.Text.Json.Serialization;

namespace Ondit.Ledger.Vectors;

/// <summary>How <c>sentences.json</c> is read and written.</summary>
[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(Dictionary<string, string>))]
public sealed partial class SentenceFilesJson : JsonSerializerContext;
