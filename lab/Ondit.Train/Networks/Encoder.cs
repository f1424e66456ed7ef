using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Ondit.Train.Networks;

/// <summary>
/// A BERT encoder with four small tables beside the word vectors: casing, quotation, place and guideline. They start at zero, so that
/// the encoder begins as it was pretrained.
/// </summary>
internal sealed class Encoder : nn.Module<Batch, Tensor>
{
    private readonly double dropout;
    private readonly Embedding words;
    private readonly Embedding positions;
    private readonly Embedding casings;
    private readonly Embedding quotations;
    private readonly Embedding places;
    private readonly Embedding guidelines;
    private readonly LayerNorm norm;
    private readonly ModuleList<EncoderLayer> layers;

    public Encoder(EncoderSize size, double dropout)
        : base(nameof(Encoder))
    {
        this.dropout = dropout;
        words = nn.Embedding(size.Vocabulary, size.Width);
        positions = nn.Embedding(size.Positions, size.Width);
        casings = Zeros(7, size.Width);
        quotations = Zeros(4, size.Width);
        places = Zeros(3, size.Width);
        guidelines = Zeros(2, size.Width);
        norm = nn.LayerNorm(size.Width, 1e-12);
        layers = nn.ModuleList<EncoderLayer>([
            .. Enumerable.Range(0, size.Layers).Select(_ => new EncoderLayer(size, dropout)),
        ]);
        RegisterComponents();
    }

    private static Embedding Zeros(long rows, long width)
    {
        var table = nn.Embedding(rows, width);
        nn.init.zeros_(table.weight);
        return table;
    }

    /// <summary>[windows, pieces, width], in 32 bits.</summary>
    public override Tensor forward(Batch batch)
    {
        var length = batch.Ids.shape[1];
        var input =
            words.forward(batch.Ids)
            + positions.forward(arange(length, ScalarType.Int64)).unsqueeze(0)
            + casings.forward(batch.Casings)
            + quotations.forward(batch.Quotations)
            + places.forward(batch.Places)
            + guidelines.forward(batch.Guidelines).unsqueeze(1);
        var hidden = norm.forward(input);
        if (training)
        {
            hidden = nn.functional.dropout(hidden, dropout, training: true);
        }

        var mask = ((1f - batch.Mask) * -10000f).unsqueeze(1).unsqueeze(1);
        foreach (var layer in layers)
        {
            hidden = layer.forward(hidden, mask);
        }

        return hidden;
    }

    /// <summary>Takes over pretrained weights under the names of Hugging Face's BERT.</summary>
    /// <exception cref="InvalidDataException">A tensor is missing or of another shape.</exception>
    public void TakePretrained(string file)
    {
        using var _ = no_grad();
        var given = Safetensors.Load(file);
        var own = named_parameters().ToDictionary(p => p.name, p => p.parameter, StringComparer.Ordinal);
        Put("words.weight", "embeddings.word_embeddings.weight");
        Put("positions.weight", "embeddings.position_embeddings.weight");
        // The pretrained encoder adds the vector of segment 0 everywhere: it goes into the positions.
        var segment = given["embeddings.token_type_embeddings.weight"].Values[..(int)own["positions.weight"].shape[1]];
        own["positions.weight"].add_(tensor(segment));
        Put("norm.weight", "embeddings.LayerNorm.weight");
        Put("norm.bias", "embeddings.LayerNorm.bias");
        for (var i = 0; i < layers.Count; i++)
        {
            var theirs = $"encoder.layer.{i}";
            var ours = $"layers.{i}";
            foreach (var kind in new[] { "weight", "bias" })
            {
                Put(
                    $"{ours}.attend.linear.{kind}",
                    $"{theirs}.attention.self.query.{kind}",
                    $"{theirs}.attention.self.key.{kind}",
                    $"{theirs}.attention.self.value.{kind}"
                );
                Put($"{ours}.attended.linear.{kind}", $"{theirs}.attention.output.dense.{kind}");
                Put($"{ours}.attendedNorm.{kind}", $"{theirs}.attention.output.LayerNorm.{kind}");
                Put($"{ours}.widen.linear.{kind}", $"{theirs}.intermediate.dense.{kind}");
                Put($"{ours}.narrow.linear.{kind}", $"{theirs}.output.dense.{kind}");
                Put($"{ours}.norm.{kind}", $"{theirs}.output.LayerNorm.{kind}");
            }
        }

        // Several tensors are put below each other, in the order given.
        void Put(string name, params string[] sources)
        {
            var target = own[name];
            float[] values = [.. sources.SelectMany(source => given[source].Values)];
            if (values.LongLength != target.NumberOfElements)
            {
                throw new InvalidDataException(
                    $"{file}: {sources[0]} has {values.Length} numbers, not {target.NumberOfElements}."
                );
            }

            target.copy_(tensor(values, target.shape));
        }
    }
}
