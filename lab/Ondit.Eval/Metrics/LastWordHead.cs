using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>The last word: by our guideline a mention ends with its head noun.</summary>
/// <param name="tokens">The words of the text, in order.</param>
internal sealed class LastWordHead(ImmutableArray<PointSpan> tokens) : IMentionHead
{
    public PointSpan Of(PointSpan mention)
    {
        var last = mention;
        foreach (var token in tokens.Where(token => token.Overlaps(mention)))
        {
            last = token;
        }

        return last;
    }
}
