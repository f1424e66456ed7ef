using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Ondit.Train.Networks;

/// <summary>
/// Reads and writes the safetensors format: eight bytes with the length of a JSON head, the head, then the numbers.
/// TorchSharp has no reader of its own and the package that adds one is for PyTorch pickles.
/// </summary>
internal static class Safetensors
{
    /// <summary>All tensors of a file as 32-bit floats; 16-bit floats are widened, int8 rows multiplied by their <c>.scale</c>.</summary>
    public static Dictionary<string, (long[] Shape, float[] Values)> Load(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> length = stackalloc byte[8];
        file.ReadExactly(length);
        var head = new byte[BinaryPrimitives.ReadInt64LittleEndian(length)];
        file.ReadExactly(head);
        var tensors = new Dictionary<string, (long[] Shape, float[] Values)>(StringComparer.Ordinal);
        using var json = JsonDocument.Parse(head);
        foreach (var entry in json.RootElement.EnumerateObject())
        {
            if (entry.Name == "__metadata__")
            {
                continue;
            }

            var offsets = entry.Value.GetProperty("data_offsets");
            var bytes = new byte[offsets[1].GetInt64() - offsets[0].GetInt64()];
            file.Position = 8 + head.Length + offsets[0].GetInt64();
            file.ReadExactly(bytes);
            long[] shape = [.. entry.Value.GetProperty("shape").EnumerateArray().Select(d => d.GetInt64())];
            tensors[entry.Name] = (shape, Widen(entry.Value.GetProperty("dtype").GetString()!, bytes, path));
        }

        return tensors;
    }

    private static float[] Widen(string type, byte[] bytes, string path) =>
        type switch
        {
            "F32" => MemoryMarshal.Cast<byte, float>(bytes).ToArray(),
            "F16" => [.. MemoryMarshal.Cast<byte, Half>(bytes).ToArray().Select(h => (float)h)],
            _ => throw new InvalidDataException($"{path}: tensors of type {type} are not read."),
        };

    /// <summary>Writes 32-bit floats.</summary>
    public static void Save(string path, IEnumerable<(string Name, long[] Shape, float[] Values)> tensors)
    {
        var all = tensors.ToList();
        var head = new StringBuilder("{");
        var offset = 0L;
        foreach (var (name, shape, values) in all)
        {
            var end = offset + (values.LongLength * sizeof(float));
            head.Append(head.Length > 1 ? "," : "")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"\"{name}\":{{\"dtype\":\"F32\",\"shape\":[{string.Join(',', shape)}],\"data_offsets\":[{offset},{end}]}}"
                );
            offset = end;
        }

        head.Append('}');
        head.Append(' ', (8 - (head.Length % 8)) % 8);
        var temporary = path + ".new";
        using (var file = File.Create(temporary))
        {
            Span<byte> length = stackalloc byte[8];
            BinaryPrimitives.WriteInt64LittleEndian(length, head.Length);
            file.Write(length);
            file.Write(Encoding.ASCII.GetBytes(head.ToString()));
            foreach (var (_, _, values) in all)
            {
                file.Write(MemoryMarshal.AsBytes(values.AsSpan()));
            }
        }

        // A run that is killed here keeps the checkpoint before.
        File.Move(temporary, path, overwrite: true);
    }
}
