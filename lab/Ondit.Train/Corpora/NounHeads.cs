using System.Collections.Immutable;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Stories;

namespace Ondit.Train.Corpora;

/// <summary>Finds head nouns by parts of speech, by the rule that the scorer matches longest spans by.</summary>
internal sealed class NounHeads(string text, ImmutableArray<TextSpan> tokens, ImmutableArray<string> tags)
{
    // The rule only compares places, so that UTF-16 indices do as well as code points.
    private readonly NominalHead rule = new(
        [.. tokens.Select(t => new PointSpan(t.Start, t.End))],
        tags,
        [.. tokens.Select(t => text[t.Start..t.End])]
    );

    /// <summary>Index of the head among the tokens from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public int Of(int first, int end)
    {
        var head = rule.Of(new PointSpan(tokens[first].Start, tokens[end - 1].End));
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Start == head.Start)
            {
                return i;
            }
        }

        return end - 1;
    }
}
