/** ZIPs written byte by byte (APPNOTE 6.3.10, 4.3), so that they may say anything; and a look at how much of one was unpacked. */
import { deflateRawSync } from 'node:zlib';
import { configure } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { crc32 } from '../../utils/custody/intact';

/** What a header says of a file; what is left out is so. */
interface Said {
  name?: string;
  size?: number;
  packedSize?: number;
  crc?: number;
  method?: number;
  flags?: number;
}

export interface RawEntry extends Said {
  name: string;
  content?: Uint8Array<ArrayBuffer> | string;
  /** It is deflated, unless these are its bytes as they stand in the ZIP. */
  deflated?: boolean;
  packed?: Uint8Array<ArrayBuffer>;
  /** Unix mode in the directory. */
  mode?: number;
  /** What the header beside the content says otherwise. */
  local?: Said;
  /** Where the directory says that it begins; by itself where it does. */
  offset?: number;
}

const bytesOf = (content: Uint8Array<ArrayBuffer> | string): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
/** Numbers of 2 and 4 bytes. */
const short = (value: number) => [value & 0xff, (value >> 8) & 0xff];
const long = (value: number) => [...short(value & 0xffff), ...short(value >>> 16)];

const packed = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array.from(deflateRawSync(bytes, { level: 9 }));

function wholeOf(entry: RawEntry) {
  const content = bytesOf(entry.content ?? '');
  const stored = entry.packed ?? (entry.deflated ? packed(content) : content);
  const said = {
    size: content.length,
    packedSize: stored.length,
    crc: crc32(content),
    method: entry.deflated || entry.packed ? 8 : 0,
    flags: 0x08_00,
    ...entry,
  };
  return { stored, said };
}

/** From version to the length of the name, as both headers have it. */
const fieldsOf = ({ name, size = 0, packedSize = 0, crc = 0, method = 0, flags = 0 }: Said) => [
  ...[...short(20), ...short(flags), ...short(method), ...long(0x5821_0000)],
  ...[...long(crc), ...long(packedSize), ...long(size), ...short(bytesOf(name ?? '').length), ...short(0)],
];

const localOf = (said: Said) => [0x50, 0x4b, 3, 4, ...fieldsOf(said), ...bytesOf(said.name ?? '')];
const centralOf = (said: Said, mode: number, offset: number) => [
  ...[0x50, 0x4b, 1, 2, ...short(0x03_14), ...fieldsOf(said)],
  ...[
    ...short(0),
    ...short(0),
    ...short(0),
    ...long(mode * 0x1_0000),
    ...long(offset),
    ...bytesOf(said.name ?? ''),
  ],
];

/** A ZIP of these entries. `before` and `after`: bytes around it; `comment`: what the end says of itself. */
export function zipOf(entries: readonly RawEntry[], { before = '', after = '' } = {}): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [bytesOf(before)];
  const central: number[] = [];
  let at = bytesOf(before).length;
  for (const entry of entries) {
    const { stored, said } = wholeOf(entry);
    const local = Uint8Array.from(localOf({ ...said, ...entry.local }));
    central.push(...centralOf(said, entry.mode ?? 0o10_0644, entry.offset ?? at));
    parts.push(local, stored);
    at += local.length + stored.length;
  }
  const count = [...short(entries.length), ...short(entries.length)];
  const end = [0x50, 0x4b, 5, 6, ...long(0), ...count, ...long(central.length), ...long(at), ...short(0)];
  return new Blob([...parts, Uint8Array.from(central), Uint8Array.from(end), bytesOf(after)]);
}

/** So many bytes that are all alike, which deflate to a thousandth. */
export const alike = (size: number) => new Uint8Array(size).fill(0x20);

let unpacked = 0;

/** As the browser's own, counted. */
class CountedStream {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<BufferSource>;
  constructor(format: CompressionFormat) {
    const { readable, writable } = new DecompressionStream(format);
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        unpacked += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    this.writable = writable;
    this.readable = readable.pipeThrough(count);
  }
}

/** How many bytes came out of whatever was unpacked meanwhile. */
export async function unpackedBy(work: () => Promise<unknown>): Promise<number> {
  configure({ DecompressionStream: CountedStream });
  unpacked = 0;
  try {
    await work();
    return unpacked;
  } finally {
    configure({ DecompressionStream });
  }
}
