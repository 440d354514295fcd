/** The Blob a ZIP is gathered in: what is stored already is referred to, and nobody can tell by the bytes. */
import { describe, expect, it } from 'vitest';
import { createGathering } from '../../utils/bundle/gathering';
import { openZip } from '../../utils/bundle/zip';
import { sha256 } from '../../utils/custody';
import { crc32 } from '../../utils/custody/intact';

const at = new Date('2026-11-01T00:00:00Z');
const filled = (bytes: number, by: number) => new Uint8Array(bytes).fill(by);
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** How many bytes of each value stand together, 900 or more of them or alone in a file of one. */
function runsOf(bytes: Uint8Array): Map<number, number> {
  const runs = new Map<number, number>();
  for (let from = 0, to = 0; from < bytes.length; from = to) {
    while (bytes[to] === bytes[from]) to++;
    const value = bytes[from] ?? 0;
    if (to - from >= 900 || value === 88) runs.set(value, (runs.get(value) ?? 0) + to - from);
  }
  return runs;
}

async function zipOf(
  files: Record<string, Uint8Array<ArrayBuffer>>,
  sourceOf: (name: string) => Blob | null,
) {
  const zip = openZip(at, () => {}, {});
  for (const [name, bytes] of Object.entries(files)) {
    const blob = sourceOf(name);
    const mediatype = name.endsWith('png') ? 'image/png' : 'text/plain';
    const kept = blob && { blob, head: bytes.slice(0, 16), crc32: crc32(bytes) };
    if (kept) await zip.addKept(name, kept, mediatype, await sha256(bytes));
    else await zip.add(name, bytes, mediatype);
  }
  return zip.close();
}

const files = {
  'empty.png': filled(0, 0),
  'one.png': filled(1, 1),
  'short.txt': filled(900, 97),
  'piece.png': filled(1_048_576, 2),
  'long.txt': filled(100_000, 98),
  'pieces.png': filled(3_000_001, 3),
};

describe('a ZIP whose files are stored already', () => {
  it('has the same bytes as one whose files are written', async () => {
    const written = await zipOf(files, () => null);
    const referred = await zipOf(files, (name) => new Blob([files[name as keyof typeof files]]));
    expect(await sha256(await bytesOf(referred))).toBe(await sha256(await bytesOf(written)));
  });

  it('refers to pictures and short files', async () => {
    const { 'long.txt': _, ...stored } = files;
    const strange = (name: string) => new Blob([filled(files[name as keyof typeof files].byteLength, 88)]);
    const runs = runsOf(await bytesOf(await zipOf(stored, strange)));
    expect(runs.get(88)).toBe(1 + 900 + 1_048_576 + 3_000_001);
    expect(runs.get(3)).toBeUndefined();
  });

  it('is not made when what is deflated has another content than it had', async () => {
    const strange = () => new Blob([filled(100_000, 88)]);
    await expect(zipOf({ 'long.txt': files['long.txt'] }, strange)).rejects.toThrow('changed');
  });

  it('holds a whole Blob as it is', async () => {
    const whole = new Blob([filled(2_500_000, 5)]);
    const zip = openZip(at, () => {}, {});
    await zip.addWhole('whole.zip', whole);
    await zip.addWhole('nothing.zip', new Blob([]));
    const other = openZip(at, () => {}, {});
    await other.add('whole.zip', filled(2_500_000, 5), 'image/png');
    await other.add('nothing.zip', filled(0, 0), 'image/png');
    expect(await sha256(await bytesOf(await zip.close()))).toBe(
      await sha256(await bytesOf(await other.close())),
    );
  });
});

describe('a writer that does not write what was announced', () => {
  const head = new Uint8Array(30);
  new DataView(head.buffer).setUint32(0, 0x04034b50, true);
  const announced = async (...chunks: Uint8Array[]) => {
    const gathering = createGathering('application/zip');
    const writer = gathering.writable.getWriter();
    gathering.refer(new Blob([filled(5, 88)]));
    for (const chunk of chunks) await writer.write(chunk);
    return gathering.blob();
  };

  it('is stopped when it writes more of an entry', async () => {
    await expect(announced(head, filled(6, 1))).rejects.toThrow('more than');
  });

  it('is stopped when it writes less', async () => {
    await expect(announced(head, filled(4, 1))).rejects.toThrow('less than');
  });

  it('is stopped when it writes the header together with something else', async () => {
    await expect(announced(new Uint8Array([...head, 1, 2, 3, 4, 5]))).rejects.toThrow('by itself');
  });
});
