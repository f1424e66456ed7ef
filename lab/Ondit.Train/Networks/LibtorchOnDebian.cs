using System.Text;

namespace Ondit.Train.Networks;

/// <summary>
/// TorchSharp 0.107's native library asks for GLIBCXX_3.4.32 (GCC 13), of which it uses nothing; Debian 12 has 3.4.30. This marks
/// the need as weak in the copy in the output folder. On newer systems it changes nothing that matters.
/// </summary>
internal static class LibtorchOnDebian
{
    private const uint VersionNeeds = 0x6ffffffe;
    private const byte Weak = 2;

    /// <summary>To be called before the first use of TorchSharp.</summary>
    public static void Prepare()
    {
        var library = Directory
            .EnumerateFiles(AppContext.BaseDirectory, "libLibTorchSharp.so", SearchOption.AllDirectories)
            .FirstOrDefault();
        if (library is not null)
        {
            Weaken(library, "GLIBCXX_3.4.32");
        }
    }

    // The layout is that of ELF64, little-endian; see elf(5), "Elf64_Verneed".
    private static void Weaken(string path, string version)
    {
        var bytes = File.ReadAllBytes(path);
        uint Word(long at) => BitConverter.ToUInt32(bytes, (int)at);
        ushort HalfWord(long at) => BitConverter.ToUInt16(bytes, (int)at);
        long Long(long at) => (long)BitConverter.ToUInt64(bytes, (int)at);

        var changed = false;
        var sections = Long(0x28);
        for (var i = 0; i < HalfWord(0x3C); i++)
        {
            var section = sections + (i * HalfWord(0x3A));
            if (Word(section + 4) != VersionNeeds)
            {
                continue;
            }

            var names = Long(sections + (Word(section + 0x28) * HalfWord(0x3A)) + 0x18);
            var need = Long(section + 0x18);
            while (true)
            {
                var entry = need + Word(need + 8);
                for (var k = 0; k < HalfWord(need + 2); k++)
                {
                    var name = (int)(names + Word(entry + 8));
                    var end = Array.IndexOf(bytes, (byte)0, name);
                    if (Encoding.ASCII.GetString(bytes, name, end - name) == version && (bytes[entry + 4] & Weak) == 0)
                    {
                        bytes[entry + 4] |= Weak;
                        changed = true;
                    }

                    entry += Word(entry + 12);
                }

                if (Word(need + 12) == 0)
                {
                    break;
                }

                need += Word(need + 12);
            }
        }

        if (changed)
        {
            File.WriteAllBytes(path + ".new", bytes);
            File.Move(path + ".new", path, overwrite: true);
        }
    }
}
