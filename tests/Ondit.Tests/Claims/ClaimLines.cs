using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Decisions;
using Ondit.Json;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Tests.Claims;

/// <summary>Reads the replies and relations of a text with marked parties and writes them for people.</summary>
public static class ClaimLines
{
    private static readonly ReplyReader Replies = new();
    private static readonly RelationReader Relations = new();

    /// <summary>As <c>replies.tsv</c> lists them: <c>Her agent = declined</c>; - where the words name nobody.</summary>
    public static string ShortReplies(string marked) =>
        string.Join(
            "; ",
            ReadReplies(marked).Replies.Select(reply => $"{From(reply)} = {ContractWords.Of(reply.Outcome)}")
        );

    /// <summary>As <c>relations.tsv</c> lists them: <c>ann spouse bo</c>; - where there is none.</summary>
    public static string ShortRelations(string marked) =>
        ReadRelations(marked).Relations is { Length: > 0 } relations ? string.Join("; ", relations.Select(Short)) : "-";

    /// <summary>One line a reply: who was asked, outcome, whom it concerns, the words.</summary>
    public static string OfReplies(string marked)
    {
        var text = MarkedParties.Parse(marked).Text;
        return string.Join(
            '\n',
            ReadReplies(marked)
                .Replies.Select(reply =>
                    $"{From(reply)} | {ContractWords.Of(reply.Outcome)} | {string.Join(", ", reply.For)} | {Escapes.Write(reply.Span.In(text).ToString())}"
                )
        );
    }

    /// <summary>One line a relation, with the words that give it.</summary>
    public static string OfRelations(string marked)
    {
        var text = MarkedParties.Parse(marked).Text;
        return string.Join(
            '\n',
            ReadRelations(marked)
                .Relations.Select(relation =>
                    $"{Short(relation)} | {Escapes.Write(relation.Evidence.In(text).ToString())}"
                )
        );
    }

    public static (ImmutableArray<Reply> Replies, ImmutableArray<Decision> Decisions) ReadReplies(
        string marked,
        params ImmutableArray<Attribution> attributions
    )
    {
        var (text, parties) = MarkedParties.Parse(marked);
        var (tokens, sentences) = Cut(text);
        return Replies.Read(text, tokens, sentences, QuotationReader.Read(text), parties, attributions);
    }

    public static (ImmutableArray<Relation> Relations, ImmutableArray<Decision> Decisions) ReadRelations(
        string marked,
        ImmutableArray<Attribution> attributions = default,
        ImmutableArray<Claim> claims = default
    )
    {
        var (text, parties) = MarkedParties.Parse(marked);
        var (tokens, sentences) = Cut(text);
        return Relations.Read(
            text,
            tokens,
            sentences,
            parties,
            attributions.IsDefault ? [] : attributions,
            claims.IsDefault ? [] : claims
        );
    }

    private static string From(Reply reply) => reply.From.Length > 0 ? reply.From : "-";

    private static string Short(Relation relation) =>
        $"{relation.From} {ContractWords.Of(relation.Kind)} {relation.To}";

    private static (ImmutableArray<TextSpan> Tokens, ImmutableArray<TextSpan> Sentences) Cut(string text)
    {
        var tokens = Tokenizer.Read(text);
        return (tokens, SentenceSplitter.Read(text, tokens));
    }
}
