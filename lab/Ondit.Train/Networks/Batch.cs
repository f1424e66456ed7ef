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
