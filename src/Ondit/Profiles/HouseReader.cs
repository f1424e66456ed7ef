using System.Collections.Immutable;

namespace Ondit.Profiles;

/// <summary>
/// Reads house rules. A line holds, between tabs: rule, where it is published, what in a reading meets it, what to look at; in our own
/// files an example and the words that it points to follow. <c>#</c> opens a comment.
/// </summary>
public static class HouseReader
{
    private const int FewestFields = 4;

    /// <summary>The houses whose rules come with the program.</summary>
    public static ImmutableArray<string> Names { get; } = ["ap", "reuters", "bbc", "ipso"];

    /// <summary>The rules of one of <see cref="Names"/>.</summary>
    public static House Named(string name)
    {
        using var stream =
            typeof(HouseReader).Assembly.GetManifestResourceStream($"Profiles/Houses/{name}.tsv")
            ?? throw new ArgumentException($"No house \"{name}\" comes with the program.", nameof(name));
        using var reader = new StreamReader(stream);
        return Read(name, reader.ReadToEnd());
    }

    /// <summary>The rules that a text holds.</summary>
    /// <param name="name">What the house is called.</param>
    /// <param name="text">The file.</param>
    /// <exception cref="HouseFormatException">A line is wrong, or there is no rule.</exception>
    public static House Read(string name, string text)
    {
        var rules = new List<HouseRule>();
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
            {
                var rule = RuleOf(line, number);
                if (rules.Exists(earlier => earlier.Name == rule.Name))
                {
                    throw new HouseFormatException(number, $"the rule \"{rule.Name}\" stands twice");
                }

                rules.Add(rule);
            }
        }

        return rules.Count > 0 ? new House(name, [.. rules]) : throw new HouseFormatException(number, "holds no rule");
    }

    private static HouseRule RuleOf(string line, int number)
    {
        string[] fields = [.. line.Split('\t').Select(field => field.Trim())];
        if (fields.Length < FewestFields)
        {
            throw new HouseFormatException(
                number,
                $"has {fields.Length} of {FewestFields} fields; write rule, where it is published, conditions and note with tabs between them"
            );
        }

        var empty = Array.FindIndex(fields, 0, FewestFields, field => field.Length == 0);
        return empty >= 0
            ? throw new HouseFormatException(number, $"field {empty + 1} is empty")
            : new HouseRule(fields[0], fields[1], WhenOf(fields[2], number), fields[3]);
    }

    private static ImmutableArray<ImmutableArray<string>> WhenOf(string conditions, int number)
    {
        ImmutableArray<ImmutableArray<string>> when =
        [
            .. conditions
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(group => group.Split('|').ToImmutableArray()),
        ];
        return when.SelectMany(group => group).FirstOrDefault(name => Condition.Named(name) is null) is { } unknown
            ? throw new HouseFormatException(
                number,
                $"there is no condition \"{unknown}\"; there are {string.Join(", ", Condition.Names)}"
            )
            : when;
    }
}
