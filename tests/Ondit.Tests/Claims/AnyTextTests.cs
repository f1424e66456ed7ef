using System.Collections.Immutable;
using System.Diagnostics;
using CsCheck;
using Ondit.Claims;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Claims;

/// <summary>What holds for every text, however broken, and for parties wherever a model may have put them.</summary>
public sealed class AnyTextTests
{
    private static readonly ReplyReader Replies = new();
    private static readonly RelationReader Relations = new();

    // Words of many rules, so that something is found in texts that nobody would write.
    private static readonly string[] Scraps =
    [
        "Ann ",
        "her ",
        "'s ",
        "ex-wife ",
        "co-star ",
        ", ",
        "38 ",
        "and ",
        "declined to comment ",
        "did not respond. ",
        "Asked ",
        "said ",
        "reps ",
        "“",
        "” ",
        "neither ",
        "married to ",
        "(",
        "star ",
        "kids ",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Scraps.Length - 1]
        .Select(i => Scraps[i])
        .Array[0, 60]
        .Select(words => string.Concat(words));

    private static readonly Gen<string> Texts = Gen.Frequency((1, AnyText.Any), (2, Words));

    [Fact]
    public void Replies_and_relations_lie_in_the_text_and_name_parties_that_are_there() =>
        Gen.Select(Texts, Gen.Int[0, 1000].Array[0, 40], Gen.Int[0, 6].Array[40]).Sample(Check, iter: 1_000);

    [Theory]
    [MemberData(nameof(AnyText.Huge), MemberType = typeof(AnyText), DisableDiscoveryEnumeration = true)]
    public void A_text_of_100_000_characters_of_one_kind_is_read_in_seconds(string kind, string text)
    {
        var clock = Stopwatch.StartNew();
        Read(text, []);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), kind);
    }

    [Theory]
    [InlineData("did not ")]
    [InlineData("asked ")]
    [InlineData("Ann and ")]
    [InlineData("her ")]
    [InlineData("neither ")]
    public void A_sentence_of_thousands_of_words_is_read_in_seconds(string word)
    {
        var text = string.Concat(Enumerable.Repeat(word, 10_000));
        ImmutableArray<Mention> mentions =
        [
            .. Enumerable
                .Range(0, 10_000)
                .Select(i => new Mention(new TextSpan(i * word.Length, (i * word.Length) + 3), MentionKind.Name)),
        ];
        var clock = Stopwatch.StartNew();
        Read(text, [new Party("p1", "Ann", PartyType.Person, mentions)]);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), word);
    }

    private static void Check(string text, int[] places, int[] types)
    {
        var parties = places
            .Where(_ => text.Length > 0)
            .Select(
                (place, i) =>
                {
                    var start = place % text.Length;
                    var span = new TextSpan(start, Math.Min(text.Length, start + 1 + (place % 17)));
                    return new Party($"p{i % 9}", "x", (PartyType)types[i], [new Mention(span, (MentionKind)(i % 3))]);
                }
            )
            .GroupBy(party => party.Id, StringComparer.Ordinal)
            .Select(group => group.First() with { Mentions = [.. group.SelectMany(party => party.Mentions)] })
            .ToImmutableArray();
        var (replies, relations) = Read(text, parties);
        var ids = parties.Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        var whole = new TextSpan(0, text.Length);
        replies.ShouldAllBe(reply =>
            whole.Contains(reply.Span) && !reply.Span.IsEmpty && reply.For.All(id => ids.Contains(id))
        );
        relations.ShouldAllBe(relation =>
            whole.Contains(relation.Evidence)
            && !relation.Evidence.IsEmpty
            && ids.Contains(relation.From)
            && (relation.Kind == RelationKind.Age || ids.Contains(relation.To))
            && relation.From != relation.To
        );
    }

    private static (ImmutableArray<Reply> Replies, ImmutableArray<Relation> Relations) Read(
        string text,
        ImmutableArray<Party> parties
    )
    {
        var tokens = Tokenizer.Read(text);
        var sentences = SentenceSplitter.Read(text, tokens);
        return (
            Replies.Read(text, tokens, sentences, QuotationReader.Read(text), parties, []).Replies,
            Relations.Read(text, tokens, sentences, parties, [], []).Relations
        );
    }
}
