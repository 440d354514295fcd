/**
 * DER (X.690), as far as time-stamps need it, read strictly: one form for each value, no byte left over. Every value keeps its own bytes,
 * since signatures and digests are over bytes. No package: `pkijs` brings 408 kB, `@peculiar/asn1-*` 145 kB and parts with a certificate's
 * bytes, `asn1js` 66 kB and reads BER; what checks bundles lies in every one of them.
 */

/** Why bytes are no DER, or not of the shape that was wanted. */
export class DerProblem extends Error {
  override name = 'DerProblem';
}

export type Bytes = Uint8Array<ArrayBuffer>;

export interface Der {
  tag: number;
  /** With tag and length. */
  raw: Bytes;
  content: Bytes;
}

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  /** Constructed, context-specific: `[n]`. */
  context: (number: number) => 0xa0 + number,
} as const;

/** The value these bytes are. Throws `DerProblem` when they are none, or more than one. */
export function derOf(bytes: Bytes): Der {
  const [first, ...more] = valuesIn(bytes);
  if (!first || more.length) throw new DerProblem('not one value');
  return first;
}

/** The values that stand one after another. Throws `DerProblem`. */
export function valuesIn(bytes: Bytes): Der[] {
  const values: Der[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { start, end } = extentAt(bytes, at);
    values.push({ tag: bytes[at] ?? 0, raw: bytes.subarray(at, end), content: bytes.subarray(start, end) });
    at = end;
  }
  return values;
}

/** Where the content of the value at `at` starts and ends. X.690, 8.1.2 and 10.1: short tags, the shortest definite length. */
function extentAt(bytes: Bytes, at: number): { start: number; end: number } {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) throw new DerProblem('cut');
  if ((tag & 0x1f) === 0x1f) throw new DerProblem('a tag of several bytes');
  const count = first & 0x7f;
  if (first < 0x80) return endOf(bytes, at + 2, first);
  if (count === 0 || count > 4) throw new DerProblem('a length that is not definite');
  const digits = bytes.subarray(at + 2, at + 2 + count);
  const length = digits.reduce((sum, digit) => sum * 256 + digit, 0);
  if (digits.length < count || digits[0] === 0 || length < 0x80) throw new DerProblem('a length too long');
  return endOf(bytes, at + 2 + count, length);
}

function endOf(bytes: Bytes, start: number, length: number) {
  if (start + length > bytes.length) throw new DerProblem('cut');
  return { start, end: start + length };
}

/** The members of a constructed value, taken in their order. */
export class Members {
  readonly #left: Der[];
  constructor(of: Der) {
    this.#left = valuesIn(of.content);
  }
  /** The next, which must have this tag; with none given, any. Throws `DerProblem`. */
  take(tag?: number): Der {
    const next = this.#left[0];
    if (!next || (tag !== undefined && next.tag !== tag)) throw new DerProblem('not of the shape expected');
    this.#left.shift();
    return next;
  }
  /** The next, if it has this tag. */
  maybe(tag: number): Der | null {
    return this.#left[0]?.tag === tag ? this.take(tag) : null;
  }
  /** All that are left. */
  rest(): Der[] {
    return this.#left.splice(0);
  }
  /** Throws `DerProblem` when some are left. */
  end(): void {
    if (this.#left.length) throw new DerProblem('more than expected');
  }
}

/** Every member of a constructed value, which must have this tag. */
export function listOf(of: Der, tag: number): Der[] {
  if (of.tag !== tag) throw new DerProblem('not of the shape expected');
  return valuesIn(of.content);
}

/** An object identifier in dotted form. */
export function oidOf({ tag, content }: Der): string {
  if (tag !== tags.oid || !content.length) throw new DerProblem('no object identifier');
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    arcs.push(arc);
    arc = 0;
  }
  const [first = 0, ...rest] = arcs;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}

/** The object identifier an AlgorithmIdentifier begins with, and its parameters. */
export function algorithmOf(of: Der): { oid: string; parameters: Der | null } {
  const [oid, parameters = null, ...more] = listOf(of, tags.sequence);
  if (!oid || more.length) throw new DerProblem('no algorithm');
  return { oid: oidOf(oid), parameters };
}

export const hexOf = (bytes: Bytes) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const sameBytes = (a: Bytes, b: Bytes) =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** A time as UTC ISO, to the millisecond. Years of two digits: RFC 5280, 4.1.2.5.1. */
export function timeOf({ tag, content }: Der): string {
  const text = String.fromCharCode(...content);
  const shape = tag === tags.utcTime ? /^(\d\d)(\d{10})()Z$/ : /^(\d{4})(\d{10})(\.\d*[1-9])?Z$/;
  const [, year = '', rest = '', fraction = ''] = shape.exec(text) ?? [];
  if (!year || (tag !== tags.utcTime && tag !== tags.generalizedTime)) throw new DerProblem('no time');
  const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  const [month, day, hour, minute, second] = rest.match(/\d\d/g) ?? [];
  const at = `${full}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(1, 4).padEnd(3, '0')}Z`;
  // A day or hour that no calendar has would be moved to another.
  if (!Number.isFinite(Date.parse(at)) || new Date(at).toISOString() !== at) throw new DerProblem('no time');
  return at;
}
