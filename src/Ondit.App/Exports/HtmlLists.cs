using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Profiles;

namespace Ondit.App.Exports;

/// <summary>All that was found, part by part, under a story.</summary>
internal sealed class HtmlLists
{
    private const int LongestContent = 320;
    private const int LongestEvidence = 120;

    private readonly Markup markup;
    private readonly Reading reading;
    private readonly string id;
    private readonly string text;
    private readonly PartyNames names;
    private readonly HtmlWhy why;
    private readonly ILookup<string?, Claim> claims;

    public HtmlLists(Markup markup, Reading reading, string id)
    {
        this.markup = markup;
        this.reading = reading;
        this.id = id;
        text = reading.Story.Text;
        names = new PartyNames(reading);
        why = new HtmlWhy(markup, reading, id);
        claims = reading.Claims.ToLookup(claim => claim.Attribution, StringComparer.Ordinal);
    }

    public void Write()
    {
        WriteAttributions();
        var known = reading.Attributions.Select(attribution => attribution.Id).ToHashSet(StringComparer.Ordinal);
        Section(
            "own",
            "In the story’s own voice",
            [.. reading.Claims.Where(claim => claim.Attribution is not { } by || !known.Contains(by))],
            WriteOwn
        );
        Section(
            "replies",
            "Replies",
            [.. reading.Replies.Index()],
            reply => WriteReply(reply.Item, ProfileReader.ReplyId(reply.Index))
        );
        Section("relations", "Relations", [.. reading.Relations], WriteRelation);
        WriteParties();
        Section("times", "Times", [.. reading.Times.Index()], time => WriteTime(time.Index));
        why.WriteRest();
    }

    private void WriteAttributions()
    {
        markup.Add("<div class=\"attributions\">\n");
        markup.Add($"<h3 id=\"{id}-list\">{Words.Count(reading.Attributions.Length)}</h3>\n");
        var depth = -1;
        foreach (var (attribution, at) in AttributionTree.Read(reading.Attributions))
        {
            if (at > depth)
            {
                markup.Add("\n<ol>\n");
            }
            else
            {
                for (; depth > at; depth--)
                {
                    markup.Add("</li>\n</ol>\n");
                }

                markup.Add("</li>\n");
            }

            depth = at;
            WriteAttribution(attribution);
        }

        for (; depth >= 0; depth--)
        {
            markup.Add("</li>\n</ol>\n");
        }

        markup.Add("</div>\n");
    }

    private void WriteAttribution(Attribution attribution)
    {
        var type = Words.Name(attribution.Kind.SourceType);
        var source = attribution.Source.IsEmpty
            ? $"<span class=\"nobody\">{Words.Nobody}</span>"
            : $"<span class=\"source\">{Markup.Escape(Words.Of(text, attribution.Source))}</span>";
        markup.Add(
            $"""
            <li id="{id}-{attribution.Id}">
            <p class="who"><a class="number" href="#{id}-{attribution.Id}-cue"><span class="unseen">show in the story: </span>{attribution.Id}</a>
            <span class="unseen">source: </span>{source}<span class="unseen">; cue: </span>
            <span class="cue">{Markup.Escape(Words.Of(text, attribution.Cue))}</span>
            <span class="type {type}">{Words.SourceOf(attribution.Kind)}</span></p>

            """
        );
        if (!attribution.Content.IsEmpty)
        {
            markup.Add(
                $"<p class=\"what\"><span class=\"unseen\">content: </span>{Markup.Escape(Words.Short(Words.Of(text, attribution.Content), LongestContent))}</p>\n"
            );
        }

        var how =
            $"{Words.Name(attribution.Form)} · certainty {Words.Certainty(attribution.Score)}{Markup.Escape(VoiceWords.Of(attribution, names))}{Quoted("known", attribution.Voice.Basis)}{Quoted("not named because", attribution.Voice.Reason)}";
        markup.Add($"<p class=\"how\">{how}</p>\n");
        foreach (var claim in claims[attribution.Id])
        {
            markup.Add($"<p class=\"how\">{claim.Id} {Markup.Escape(ClaimWords.Of(claim, reading, names))}</p>\n");
        }

        why.WritePanel(
            attribution.Id,
            $"{attribution.Id}: {Words.SourceOf(attribution.Kind)}",
            $"<p>{source} <span class=\"cue\">{Markup.Escape(Words.Of(text, attribution.Cue))}</span></p>\n<p>{how}</p>\n",
            claims[attribution.Id].Select(claim => claim.Id).Prepend(attribution.Id)
        );
    }

    private string Quoted(string label, Stories.TextSpan? span) =>
        span is { } given ? $" · {label}: “{Markup.Escape(Words.Of(text, [given]))}”" : "";

    private void WriteOwn(Claim claim)
    {
        markup.Add(
            $"<li id=\"{id}-{claim.Id}\">{(claim.Attribution is null ? $"<a class=\"number\" href=\"#{id}-{claim.Id}-at\"><span class=\"unseen\">show in the story: </span>{claim.Id}</a>" : claim.Id)} {Markup.Escape(Words.Short(Words.Of(text, claim.Span), LongestContent))}\n<p class=\"how\">{Markup.Escape(ClaimWords.Of(claim, reading, names))}</p>"
        );
        EndItem(claim.Id);
    }

    private void WriteReply(Reply reply, string name)
    {
        var who = reply.For.IsEmpty ? "" : $", for {names.Of(reply.For)}";
        markup.Add(
            $"<li id=\"{id}-{name}\"><strong>{Words.Of(reply.Outcome)}</strong> · {Markup.Escape(Words.OneLine(reply.From) + who)}\n<p class=\"what\">{Markup.Escape(Words.Of(text, [reply.Span]))}</p>"
        );
        EndItem(name);
    }

    private void WriteRelation(Relation relation) =>
        markup.Add(
            $"<li>{Markup.Escape($"{names.Of(relation.From)} {Words.Of(relation.Kind)} {names.Of(relation.To)}")} <span class=\"how\">· {Words.Of(relation.Standing)}{(relation.Claim is { } claim ? $", {claim}" : "")} · “{Markup.Escape(Words.Short(Words.Of(text, [relation.Evidence]), LongestEvidence))}”</span></li>\n"
        );

    private void WriteParties()
    {
        if (reading.Parties.IsEmpty)
        {
            return;
        }

        markup.Add(
            $"<section class=\"list parties\" aria-labelledby=\"{id}-parties\">\n<h3 id=\"{id}-parties\">Parties</h3>\n"
        );
        foreach (var type in reading.Parties.GroupBy(party => party.Type).OrderBy(type => type.Key))
        {
            markup.Add($"<h4>{Words.Name(type.Key)}</h4>\n<ul class=\"row\">\n");
            foreach (var party in type)
            {
                var words = party
                    .Mentions.Select(mention => Words.Of(text, [mention.Span]))
                    .Distinct(StringComparer.Ordinal);
                markup.Add(
                    $"<li id=\"{id}-{party.Id}\"><details><summary>{Markup.Escape(names.Of(party.Id))} <span class=\"count\">{party.Mentions.Length}</span></summary>{Markup.Escape(string.Join(", ", words))}</details>"
                );
                EndItem(party.Id);
            }

            markup.Add("</ul>\n");
        }

        markup.Add("</section>\n");
    }

    private void WriteTime(int index)
    {
        var time = reading.Times[index];
        markup.Add(
            $"<li>{Markup.Escape(time.Value)} <span class=\"how\">“{Markup.Escape(Words.Of(text, [time.Span]))}”</span></li>\n"
        );
    }

    private void Section<T>(string name, string heading, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        markup.Add(
            $"<section class=\"list {name}\" aria-labelledby=\"{id}-{name}\">\n<h3 id=\"{id}-{name}\">{heading}</h3>\n<ul>\n"
        );
        foreach (var item in items)
        {
            write(item);
        }

        markup.Add("</ul>\n</section>\n");
    }

    private void EndItem(string part)
    {
        why.WriteButton(part, $"{part}: why");
        markup.Add("</li>\n");
    }
}
