using System.Collections.Immutable;
using System.Text;
using Ondit.Attributions;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Tests.Attributions;

/// <summary>A text with its attributions marked: <c>{source}</c> before <c>[cue]</c>, one of each for an attribution, contents left out.</summary>
internal sealed class VoiceExample
{
    private readonly List<TextSpan> sources = [];
    private readonly List<TextSpan> cues = [];

    public VoiceExample(string marked, SourceType type, string? outlet = null)
    {
        var text = new StringBuilder();
        var start = 0;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '{' or '[':
                    start = text.Length;
                    break;
                case '}':
                    sources.Add(new TextSpan(start, text.Length));
                    break;
                case ']':
                    cues.Add(new TextSpan(start, text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        Story = new Story(text.ToString()) { Outlet = outlet };
        Attributions =
        [
            .. cues.Select(
                (cue, i) =>
                    new Attribution(
                        $"a{i + 1}",
                        [sources[i]],
                        [cue],
                        [],
                        Form.Direct,
                        new AttributionKind(type, null, null, Factuality.Certain, false, false),
                        Voice.Unknown,
                        null,
                        1
                    )
            ),
        ];
    }

    public Story Story { get; }

    public ImmutableArray<Attribution> Attributions { get; }

    /// <summary>A party with a mention at each place where one of the words stands.</summary>
    public Party Party(string id, PartyType type, params (string Words, MentionKind Kind)[] mentions) =>
        new(
            id,
            mentions[0].Words,
            type,
            [
                .. mentions.Select(mention =>
                {
                    var at = Story.Text.IndexOf(mention.Words, StringComparison.Ordinal);
                    return new Mention(new TextSpan(at, at + mention.Words.Length), mention.Kind);
                }),
            ]
        );

    public VoicedReading Read(params Party[] parties)
    {
        var tokens = Tokenizer.Read(Story.Text);
        return VoiceReader.Read(Story, tokens, SentenceSplitter.Read(Story.Text, tokens), [.. parties], Attributions);
    }

    public string Words(TextSpan? span) => span is { } given ? given.In(Story.Text).ToString() : "";
}
