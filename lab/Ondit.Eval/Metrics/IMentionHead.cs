using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>Finds the word by which a mention is matched where two guidelines disagree on its length.</summary>
internal interface IMentionHead
{
    /// <summary>The head's span; the mention itself where no word lies in it.</summary>
    PointSpan Of(PointSpan mention);
}
