using System.Collections.Immutable;

namespace Ondit.Times;

/// <summary>
/// How a rule makes its value: plain letters as they are, and in braces either a class of the pattern (<c>{year}-{month}</c>) or a
/// calculation with arguments (<c>{shift -number unit}</c>), which <see cref="Calculations"/> knows.
/// </summary>
internal sealed class ValueTemplate
{
    private readonly ImmutableArray<Part> parts;

    private ValueTemplate(ImmutableArray<Part> parts) => this.parts = parts;

    /// <summary>Reads a template.</summary>
    /// <exception cref="InvalidOperationException">It speaks of something unknown: the build is broken.</exception>
    public static ValueTemplate Parse(string template)
    {
        var read = ImmutableArray.CreateBuilder<Part>();
        var i = 0;
        while (i < template.Length)
        {
            var open = template.IndexOf('{', i);
            if (open != i)
            {
                open = open < 0 ? template.Length : open;
                read.Add(new Part(template[i..open], null, null, []));
                i = open;
                continue;
            }

            var close = template.IndexOf('}', open);
            read.Add(ParseCall(template[(open + 1)..close], template));
            i = close + 1;
        }

        return new ValueTemplate(read.ToImmutable());
    }

    /// <summary>The value; null where the words name no day that there is, as in "February 30".</summary>
    public string? Evaluate(ImmutableArray<(WordClass Class, string Value)> captures, TimeContext context)
    {
        var value = "";
        foreach (var part in parts)
        {
            var piece =
                part.Calculation is not null
                    ? part.Calculation([.. part.Arguments.Select(one => one.In(captures))], context)
                : part.Class is { } one ? ValueOf(captures, one) ?? ""
                : part.Letters;
            if (piece is null)
            {
                return null;
            }

            value += piece;
        }

        return value;
    }

    private static string? ValueOf(ImmutableArray<(WordClass Class, string Value)> captures, WordClass one)
    {
        foreach (var capture in captures)
        {
            if (capture.Class == one)
            {
                return capture.Value;
            }
        }

        return null;
    }

    private static Part ParseCall(string call, string template)
    {
        var words = call.Split(' ');
        if (words.Length == 1 && Enum.TryParse<WordClass>(words[0], ignoreCase: true, out var one))
        {
            return new Part("", one, null, []);
        }

        return Calculations.ByName.TryGetValue(words[0], out var calculation)
            ? new Part("", null, calculation, [.. words.Skip(1).Select(Argument.Parse)])
            : throw new InvalidOperationException(
                $"Times/rules.tsv: unknown calculation “{words[0]}” in “{template}”."
            );
    }

    private sealed record Part(
        string Letters,
        WordClass? Class,
        Calculation? Calculation,
        ImmutableArray<Argument> Arguments
    );

    // A class of the pattern, turned negative by a minus before it, or the letters themselves.
    private sealed record Argument(string Letters, WordClass? Class, string Sign)
    {
        public static Argument Parse(string word)
        {
            var sign = word[0] == '-' && char.IsLetter(word[1]) ? "-" : "";
            return
                char.IsLower(word[sign.Length])
                && Enum.TryParse<WordClass>(word[sign.Length..], ignoreCase: true, out var one)
                ? new Argument("", one, sign)
                : new Argument(word, null, "");
        }

        public string In(ImmutableArray<(WordClass Class, string Value)> captures) =>
            Class is { } one ? Sign + (ValueOf(captures, one) ?? "") : Letters;
    }
}
