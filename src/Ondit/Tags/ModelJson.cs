using System.Text.Json.Serialization;

namespace Ondit.Tags;

/// <summary>Reads and writes <c>model.json</c> without reflection, which would cost start-up time.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ModelSettings))]
public sealed partial class ModelJson : JsonSerializerContext;
