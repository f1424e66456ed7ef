using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ondit.Ledger.Corrections;

/// <summary>One thing that a correction changes. It is bound to words in stories, never to ids that the next reading gives anew.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PartyChange), "party")]
[JsonDerivedType(typeof(MergeChange), "merge")]
[JsonDerivedType(typeof(SplitChange), "split")]
[JsonDerivedType(typeof(AttributionChange), "attribution")]
[JsonDerivedType(typeof(LinkChange), "link")]
public abstract record Change
{
    /// <summary>Ids of the stories that it bears on; empty where it bears on all with a name.</summary>
    [JsonIgnore]
    public abstract ImmutableArray<string> Stories { get; }
}
