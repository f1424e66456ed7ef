namespace Ondit.Claims;

/// <summary>What a rule says of the parties in its slots.</summary>
/// <param name="From">The slot of whom it is said.</param>
/// <param name="Kind">What they are.</param>
/// <param name="To">The slot of the other; − for years of age.</param>
/// <param name="Word">What they are, as the contract writes it.</param>
internal sealed record SlotRelation(char From, RelationKind Kind, char To, string Word)
{
    /// <summary>Whether it holds only where the story says so itself; on the word of others they are linked, no more.</summary>
    public bool IsTalk { get; init; }

    /// <summary>Reads <c>a co-star b</c> or <c>a age</c>.</summary>
    public static SlotRelation Parse(string given)
    {
        var parts = given.Split(' ');
        return new SlotRelation(
            parts[0][0],
            Enum.Parse<RelationKind>(
                parts[1].TrimEnd('?').Replace("-", "", StringComparison.Ordinal),
                ignoreCase: true
            ),
            parts.Length > 2 ? parts[2][0] : '-',
            parts[1].TrimEnd('?')
        )
        {
            IsTalk = parts[1][^1] == '?',
        };
    }
}
