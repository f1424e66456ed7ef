using System.Text.Json;

namespace Ondit.Train.Networks;

/// <summary>The shape of a BERT encoder, as its <c>config.json</c> gives it.</summary>
internal sealed record EncoderSize(int Layers, int Width, int Heads, int FeedForward, int Vocabulary, int Positions)
{
    public static EncoderSize Load(string folder)
    {
        using var config = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "config.json")));
        int Get(string name) => config.RootElement.GetProperty(name).GetInt32();
        return new EncoderSize(
            Get("num_hidden_layers"),
            Get("hidden_size"),
            Get("num_attention_heads"),
            Get("intermediate_size"),
            Get("vocab_size"),
            Get("max_position_embeddings")
        );
    }
}
