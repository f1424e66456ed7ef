namespace Ondit.Profiles;

/// <summary>How much a claim's words hold against somebody; the later, the graver.</summary>
internal enum Charge
{
    /// <summary>Unkind: "selfish", "a nightmare".</summary>
    Attack,

    /// <summary>A crime, violence, abuse, deceit, addiction: what could harm a name.</summary>
    Allegation,
}
