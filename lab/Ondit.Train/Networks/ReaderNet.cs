using Ondit.Tags;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Ondit.Train.Networks;

/// <summary>The whole network: encoder, cue tagger, and the pass for the parts of each cue.</summary>
internal sealed class ReaderNet : nn.Module
{
    private readonly Encoder encoder;
    private readonly Linear cueHidden;
    private readonly Linear cueTags;
    private readonly PartsHead parts;
    private readonly Linear layersHidden;
    private readonly Linear layers;
    private readonly KindsHead kinds;
    private readonly ChainsHead chains;
    private readonly double dropout;

    public ReaderNet(EncoderSize size, int inner = ModelFolder.Inner, double dropout = 0.1)
        : base(nameof(ReaderNet))
    {
        Size = size;
        Inner = inner;
        this.dropout = dropout;
        encoder = new Encoder(size, dropout);
        cueHidden = nn.Linear(size.Width, size.Width);
        cueTags = nn.Linear(size.Width, CueTags.Count);
        parts = new PartsHead(size.Width, inner, dropout);
        layersHidden = nn.Linear(size.Width, size.Width);
        layers = nn.Linear(size.Width, Layer.AllColumns);
        kinds = new KindsHead(size.Width, 2 * dropout);
        chains = new ChainsHead(size.Width, 2 * dropout);
        RegisterComponents();
    }

    public EncoderSize Size { get; }

    public int Inner { get; }

    public void TakePretrained(string file) => encoder.TakePretrained(file);

    /// <summary>[windows, pieces, width].</summary>
    public Tensor Encode(Batch batch) => encoder.forward(batch);

    /// <summary>[windows, pieces, cue tags].</summary>
    public Tensor Cues(Tensor encoded)
    {
        var hidden = nn.functional.gelu(cueHidden.forward(encoded));
        return cueTags.forward(training ? nn.functional.dropout(hidden, dropout, training: true) : hidden);
    }

    /// <summary>[cues, pieces, part tags].</summary>
    public Tensor Parts(Tensor encoded, CueBatch cues) => parts.forward(encoded, cues);

    /// <summary>[windows, pieces, columns of all layers].</summary>
    public Tensor Layers(Tensor encoded)
    {
        var hidden = nn.functional.gelu(layersHidden.forward(encoded));
        return layers.forward(training ? nn.functional.dropout(hidden, dropout, training: true) : hidden);
    }

    /// <summary>[attributions, columns of all choices].</summary>
    public Tensor Kinds(Tensor encoded, KindBatch batch) => kinds.forward(encoded, batch);

    /// <summary>[pairs].</summary>
    public Tensor Chains(Tensor encoded, MentionBatch batch) => chains.forward(encoded, batch);

    /// <summary>Whether products of the encoder and the parts are taken as the exported int8 graph takes them, up to the rounding of gradients.</summary>
    public void ComputeAsInt8(bool asInt8)
    {
        foreach (var layer in modules().OfType<HalfLinear>())
        {
            layer.AsInt8 = asInt8;
        }
    }

    /// <summary>Whether a parameter is of the pretrained encoder (and learns more slowly) or of what is new.</summary>
    public static bool IsPretrained(string parameter) =>
        parameter.StartsWith("encoder.", StringComparison.Ordinal)
        && !(
            parameter.Contains("casings", StringComparison.Ordinal)
            || parameter.Contains("quotations", StringComparison.Ordinal)
            || parameter.Contains("places", StringComparison.Ordinal)
            || parameter.Contains("guidelines", StringComparison.Ordinal)
        );

    public void Save(string path) =>
        Safetensors.Save(
            path,
            named_parameters().Select(p => (p.name, p.parameter.shape, p.parameter.data<float>().ToArray()))
        );

    /// <summary>Takes the weights of a checkpoint.</summary>
    /// <param name="path">A checkpoint.</param>
    /// <param name="isPartial">Whether it may lack heads, which then stay as they are.</param>
    public void Load(string path, bool isPartial = false)
    {
        using var _ = no_grad();
        var given = Safetensors.Load(path);
        foreach (var (name, parameter) in named_parameters().Where(p => !isPartial || given.ContainsKey(p.name)))
        {
            parameter.copy_(tensor(given[name].Values, parameter.shape));
        }
    }
}
