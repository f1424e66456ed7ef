using System.Text.Json;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Outcomes;
using Ondit.Tests.App.Exports.Standards;
using Shouldly;

namespace Ondit.Tests.App.Exports;

/// <summary>The graph against the vocabulary of schema.org, and read back by what reads reviews of others.</summary>
public sealed class ClaimGraphTests
{
    [Fact]
    public void Every_type_property_and_value_is_one_of_schema_org()
    {
        using var ledger = ExportedLedger.Make();
        var graph = ledger.Graph();

        graph.GetProperty("@context").GetString().ShouldBe("https://schema.org");
        SchemaOrg.Problems(graph).ShouldBeEmpty();
        Nodes(graph, "NewsArticle").Count.ShouldBe(5);
        Nodes(graph, "Claim").Count.ShouldBe(4);
        Nodes(graph, "ClaimReview").Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"@type": "Rumour"}""", "has no type")]
    [InlineData("""{"@type": "Claim", "claimant": "x"}""", "Claim.claimant: is not in the vocabulary")]
    [InlineData("""{"@type": "NewsArticle", "appearance": []}""", "NewsArticle.appearance: is not for this type")]
    [InlineData("""{"@type": "Claim", "text": 5}""", "Claim.text: does not take 5")]
    [InlineData("""{"@type": "Claim", "dateCreated": "in May"}""", "Claim.dateCreated: does not take")]
    [InlineData("""{"@type": "Claim", "author": {"@type": "Claim"}}""", "Claim.author: does not take a Claim")]
    [InlineData("""{"@type": "Claim", "appearance": {"@id": "urn:x"}}""", "is not in the document")]
    public void The_check_finds_what_is_wrong(string node, string problem) =>
        SchemaOrg
            .Problems(JsonDocument.Parse($$"""{"@graph": [{{node}}]}""").RootElement)
            .ShouldHaveSingleItem()
            .ShouldContain(problem);

    [Fact]
    public void A_claim_says_who_put_it_forward_and_where()
    {
        using var ledger = ExportedLedger.Make();
        var graph = ledger.Graph(new Question("Marsh"));

        var claim = Nodes(graph, "Claim").Single();
        claim.GetProperty("identifier").GetString().ShouldBe("r1");
        claim.GetProperty("text").GetString().ShouldBe("that Ottoline Marsh was leaving the Foundry");
        claim.GetProperty("about")[0].GetProperty("name").GetString().ShouldBe("Ottoline Marsh");
        var author = claim.GetProperty("author")[0];
        author.GetProperty("description").GetString().ShouldBe("A friend");
        author.TryGetProperty("name", out _).ShouldBeFalse("an unnamed voice has none");
        claim.GetProperty("author").GetArrayLength().ShouldBe(1, "who passes it on is no author");
        var articles = Nodes(graph, "NewsArticle");
        articles[0].GetProperty("@id").GetString().ShouldBe("https://echo.example/marsh?a=1");
        claim
            .GetProperty("firstAppearance")
            .GetProperty("@id")
            .GetString()
            .ShouldBe(articles[0].GetProperty("@id").GetString());
        claim
            .GetProperty("appearance")
            .EnumerateArray()
            .Select(one => one.GetProperty("@id").GetString())
            .ShouldBe(articles.Select(article => article.GetProperty("@id").GetString()));
        Nodes(ledger.Graph(new Question("Quill")), "Claim")
            .Single()
            .GetProperty("isBasedOn")[0]
            .GetProperty("name")
            .GetString()
            .ShouldBe("A court filing");
    }

    [Fact]
    public void A_direct_quotation_has_its_speaker()
    {
        using var ledger = ExportedLedger.Make();
        var graph = ledger.Graph();

        var article = Nodes(graph, "NewsArticle").Single(node => node.TryGetProperty("hasPart", out _));
        article.GetProperty("identifier").GetString().ShouldBe("p/3");
        var quotation = article.GetProperty("hasPart")[0];
        quotation.GetProperty("@type").GetString().ShouldBe("Quotation");
        quotation.GetProperty("text").GetString().ShouldBe("that Bram Ueda was ill");
        quotation.GetProperty("spokenByCharacter").GetProperty("@type").GetString().ShouldBe("Person");
        quotation.GetProperty("spokenByCharacter").GetProperty("name").GetString().ShouldBe("Ann Orley");
    }

    [Fact]
    public void Outcomes_are_read_back_as_the_reviews_of_others_are()
    {
        using var ledger = ExportedLedger.Make();
        var graph = ledger.Graph();

        var reviews = ClaimReview.Read(graph).ToList();

        reviews.Select(review => review.Value).ShouldBe([OutcomeValue.Unresolved, OutcomeValue.Refuted]);
        reviews.Select(review => review.Reviewer).ShouldBe(["Editor", "The Checkers"]);
        reviews[0].Url.ShouldBeNull("a page number is no address");
        reviews[1].Url.ShouldBe("https://checkers.example/1");
        reviews[1].Date.ShouldBe(new DateOnly(2024, 6, 9));
        reviews[1].Claim.ShouldBe("that Ottoline Marsh was leaving the Foundry");
        var claim = Nodes(graph, "Claim").Single(node => node.GetProperty("identifier").GetString() == "r1");
        Nodes(graph, "ClaimReview")
            .ShouldAllBe(review =>
                review.GetProperty("itemReviewed").GetProperty("@id").GetString()
                == claim.GetProperty("@id").GetString()
            );
    }

    [Fact]
    public void Names_are_the_same_in_the_next_export_and_none_is_given_twice()
    {
        using var ledger = ExportedLedger.Make();

        var names = Names(ledger.Graph());

        names.ShouldBe(Names(ledger.Graph()));
        names.ShouldBeUnique(StringComparer.Ordinal);
        names.Count(name => name!.StartsWith("urn:uuid:", StringComparison.Ordinal)).ShouldBe(8);
    }

    private static List<string?> Names(JsonElement graph) =>
        [
            .. graph
                .GetProperty("@graph")
                .EnumerateArray()
                .Where(node => node.TryGetProperty("@id", out _))
                .Select(node => node.GetProperty("@id").GetString()),
        ];

    private static List<JsonElement> Nodes(JsonElement graph, string type) =>
        [.. graph.GetProperty("@graph").EnumerateArray().Where(node => node.GetProperty("@type").GetString() == type)];
}
