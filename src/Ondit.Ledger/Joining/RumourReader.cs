using System.Collections.Immutable;
using System.Globalization;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Links;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Roles;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stories;
using Ondit.Ledger.Tellings;
using Ondit.Ledger.Vectors;

namespace Ondit.Ledger.Joining;

/// <summary>Finds the rumours of some readings: the whole flow, one line a stage.</summary>
/// <param name="encoder">Makes vectors of texts.</param>
/// <param name="model">What was learned.</param>
public sealed class RumourReader(SentenceEncoder encoder, JoiningModel model)
{
    private readonly TellingReader tellingReader = new(encoder);
    private readonly ClusterReader clusterReader = new(model);
    private readonly RoleReader roleReader = new(model);
    private readonly LinkReader linkReader = new(model);

    /// <summary>The rumours of some readings, oldest first. The same readings give the same rumours.</summary>
    public ImmutableArray<Rumour> Read(IReadOnlyList<StoredReading> readings)
    {
        var company = new Company(readings.Where(HasClaims).Select(tellingReader.Read));
        var clusters = clusterReader.Read(company);
        return
        [
            .. clusters.Select(
                (cluster, i) =>
                {
                    var parts = roleReader.Read(company, cluster);
                    var links = parts
                        .Select((part, p) => linkReader.Read(company, part, parts[..p]))
                        .ToImmutableArray();
                    var id = string.Create(CultureInfo.InvariantCulture, $"r{i + 1}");
                    return new RumourWriter(company, cluster, parts, links).Write(id);
                }
            ),
        ];
    }

    private static bool HasClaims(StoredReading stored) => !stored.Reading.Claims.IsEmpty;
}
