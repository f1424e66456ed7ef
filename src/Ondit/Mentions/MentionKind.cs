namespace Ondit.Mentions;

/// <summary>How a mention refers.</summary>
public enum MentionKind
{
    /// <summary>"Tom Cruise".</summary>
    Name,

    /// <summary>"the British actress".</summary>
    Nominal,

    /// <summary>"she", "his".</summary>
    Pronoun,
}
