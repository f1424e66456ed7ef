namespace Ondit.App.Exports;

/// <summary>Something in a reading that has an id, as a list shows it.</summary>
/// <param name="Id">What people know it by: an id, or a party's name.</param>
/// <param name="ListId">The id of the entry in the lists that tells all of it.</param>
/// <param name="Words">Its words on one line.</param>
internal sealed record ReadingPart(string Id, string ListId, string Words);
