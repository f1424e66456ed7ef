using System.Globalization;
using Ondit.Mentions;
using Ondit.Profiles;

namespace Ondit.App.Exports;

/// <summary>What the story says itself, who was asked, and who and what it speaks of, for a terminal.</summary>
internal sealed class TextLists(Pen pen, Reading reading)
{
    private const int Indent = 2;
    private const int Deeper = 5;
    private const int TypesAt = 17;
    private const int ValuesAt = 26;
    private const int LongestClaim = 240;
    private const int LongestEvidence = 90;

    private readonly PartyNames names = new(reading);

    public void Write()
    {
        WriteOwnVoice();
        WriteReplies();
        WriteRelations();
        WriteParties();
        WriteTimes();
    }

    private void WriteOwnVoice()
    {
        var own = reading.Claims.Where(claim => claim.Attribution is null).ToList();
        if (own.Count == 0)
        {
            return;
        }

        Head($"{Words.Count(own.Count, "claim", "claims")} in the story’s own voice");
        foreach (var claim in own)
        {
            pen.NewLine(Indent);
            pen.Write(claim.Id);
            pen.At(Indent + claim.Id.Length + 1);
            pen.Write(Words.Short(Words.Of(reading.Story.Text, claim.Span), LongestClaim));
            pen.NewLine(Indent + claim.Id.Length + 1);
            pen.Write(ClaimWords.Of(claim, reading, names), Ink.Faint);
        }

        pen.NewLine();
    }

    private void WriteReplies()
    {
        if (reading.Replies.IsEmpty)
        {
            return;
        }

        Head("Replies");
        foreach (var (i, reply) in reading.Replies.Index())
        {
            pen.NewLine(Indent);
            pen.Write($"{ProfileReader.ReplyId(i)} {Words.Of(reply.Outcome)}");
            pen.Write($" · {Words.OneLine(reply.From)}");
            pen.Write(reply.For.IsEmpty ? "" : $", for {names.Of(reply.For)}");
            pen.NewLine(Deeper);
            pen.Write(Words.Of(reading.Story.Text, [reply.Span]), Ink.Content);
        }

        pen.NewLine();
    }

    private void WriteRelations()
    {
        if (reading.Relations.IsEmpty)
        {
            return;
        }

        Head("Relations");
        foreach (var relation in reading.Relations)
        {
            pen.NewLine(Indent);
            pen.Write($"{names.Of(relation.From)} {Words.Of(relation.Kind)} {names.Of(relation.To)}");
            pen.Write(
                $" · {Words.Of(relation.Standing)}{(relation.Claim is { } claim ? $", {claim}" : "")} · ",
                Ink.Faint
            );
            pen.Write(
                $"“{Words.Short(Words.Of(reading.Story.Text, [relation.Evidence]), LongestEvidence)}”",
                Ink.Faint
            );
        }

        pen.NewLine();
    }

    private void WriteParties()
    {
        if (reading.Parties.IsEmpty)
        {
            return;
        }

        Head("Parties, with how often each is mentioned");
        foreach (var type in reading.Parties.GroupBy(party => party.Type).OrderBy(type => type.Key))
        {
            pen.NewLine(Indent);
            pen.Write(Words.Name(type.Key));
            pen.At(TypesAt);
            pen.Write(string.Join(", ", type.Select(Counted)));
        }

        pen.NewLine();
    }

    private void WriteTimes()
    {
        if (reading.Times.IsEmpty)
        {
            return;
        }

        Head("Times");
        foreach (var time in reading.Times.GroupBy(time => time.Value, StringComparer.Ordinal))
        {
            pen.NewLine(Indent);
            pen.Write(time.Key);
            pen.At(ValuesAt);
            pen.Write(
                string.Join(
                    ", ",
                    time.Select(at => $"“{Words.Of(reading.Story.Text, [at.Span])}”").Distinct(StringComparer.Ordinal)
                ),
                Ink.Faint
            );
        }

        pen.NewLine();
    }

    private string Counted(Party party) =>
        party.Mentions.Length > 1
            ? string.Create(CultureInfo.InvariantCulture, $"{names.Of(party.Id)} ({party.Mentions.Length})")
            : names.Of(party.Id);

    private void Head(string heading)
    {
        pen.NewLine();
        pen.Write(heading, Ink.Strong);
    }
}
