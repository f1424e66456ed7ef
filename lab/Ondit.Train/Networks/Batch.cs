using static TorchSharp.torch;

namespace Ondit.Train.Networks;

/// <summary>Windows side by side, padded to the longest.</summary>
/// <param name="Ids">[windows, pieces], as all but the last two; 0 where padding is.</param>
/// <param name="Casings">Rows of the casing table.</param>
/// <param name="Quotations">Rows of the quotation table.</param>
/// <param name="Places">Rows of the place table.</param>
/// <param name="Mask">1 where a piece is, 0 where padding is; 32-bit floats.</param>
/// <param name="Guidelines">[windows]: rows of the guideline table.</param>
internal sealed record Batch(
    Tensor Ids,
    Tensor Casings,
    Tensor Quotations,
    Tensor Places,
    Tensor Mask,
    Tensor Guidelines
);

/// <summary>The cues of a batch, for each of which the parts are asked.</summary>
/// <param name="Window">[cues]: the window that it stands in.</param>
/// <param name="Start">[cues]: its first piece, counted in the window with the opening sign.</param>
/// <param name="End">[cues]: after its last piece.</param>
/// <param name="Distance">[cues, pieces]: bucket of the signed distance of each piece from the cue.</param>
internal sealed record CueBatch(Tensor Window, Tensor Start, Tensor End, Tensor Distance);

/// <summary>Attributions and claims of a batch, of each of which its kinds are asked. Each has three parts: source, cue, content.</summary>
/// <param name="Window">[stretches]: where a stretch of a part stands.</param>
/// <param name="Start">[stretches].</param>
/// <param name="End">[stretches].</param>
/// <param name="Part">[stretches]: which part of which attribution, three to each.</param>
/// <param name="Share">[3 × attributions, 1]: one over the pieces of the part, 0 where it has none.</param>
internal sealed record KindBatch(Tensor Window, Tensor Start, Tensor End, Tensor Part, Tensor Share);

/// <summary>Mentions of a batch and the pairs of them of which it is asked whether they are one party's.</summary>
/// <param name="Window">[mentions]: where each stands.</param>
/// <param name="Start">[mentions].</param>
/// <param name="End">[mentions].</param>
/// <param name="Later">[pairs]: the later mention of each pair.</param>
/// <param name="Earlier">[pairs]: the earlier.</param>
/// <param name="Distance">[pairs]: rows of the distance table.</param>
/// <param name="Likeness">[pairs]: rows of the likeness table.</param>
/// <param name="Kinds">[pairs]: rows of the table of kinds, later × 3 + earlier.</param>
internal sealed record MentionBatch(
    Tensor Window,
    Tensor Start,
    Tensor End,
    Tensor Later,
    Tensor Earlier,
    Tensor Distance,
    Tensor Likeness,
    Tensor Kinds
);
