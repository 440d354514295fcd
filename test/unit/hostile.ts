/** What strangers write: texts, names and values made to break readers; and a look at what they may have left behind. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { isLong } from '../form';

/** The same in every short run: no change is refused for what chance finds somewhere else. The long form looks where nobody looked yet. */
if (!isLong) fc.configureGlobal({ seed: 20_261_128 });

/** Names that every object has by its own make, or that change it where a value is copied by them. */
export const ownMake = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'polluted'];

/** What hides, turns or ends the words around it, and halves of characters. */
export const marks = [
  ...['\0', '\x1b', '\x7f', '\r\n', '\n', '\t', ' ', '\u00a0', '\u00ad', '\u0300', '\u200b', '\u200f'],
  ...[
    '\u202e',
    '\u2066',
    '\u2028',
    '\ufeff',
    '\ufffd',
    '\uffff',
    '\ue000',
    '\ud83d',
    '\udc00',
    '😀',
    'İ',
    'ﬁ',
    '㌔',
  ],
  ...['<', '>', '&', '"', "'", '`', '\\', '/', '%', '$&', '=', ';', ':', ',', '.', '-', '0', '9'.repeat(320)],
];

/** Any text, and texts of pieces: those of every reader, and its own. */
export const strangeText = (pieces: readonly string[] = [], maxLength = 60): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom(...pieces, ...pieces, ...marks, ...ownMake), { maxLength })
      .map((parts) => parts.join('')),
  );

/** Any bytes, and texts as bytes. */
export const strangeBytes = (pieces: readonly string[] = []): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Uint8Array.from(bytes)),
    strangeText(pieces).map((text) => new TextEncoder().encode(text)),
    strangeText(pieces).map((text) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff)),
  );

/** Whatever JSON can say, objects with keys that others have by their make among it. */
export const strangeJson = (leaves: fc.Arbitrary<unknown> = fc.constant(null)): fc.Arbitrary<unknown> => {
  const leaf = fc.oneof(leaves, fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(...marks, ...ownMake));
  const key = fc.oneof(fc.constantFrom(...ownMake), fc.string({ maxLength: 8 }));
  const { value } = fc.letrec<{ value: unknown; list: unknown; record: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, leaf, tie('list'), tie('record')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    record: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  }));
  return value;
};

/** As it would come out of JSON that was written to change what every object is. */
export const polluting: unknown = JSON.parse(
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"prototype":{"polluted":true}}',
);

const atFirst = Reflect.ownKeys(Object.prototype);

/** Nothing that was read has become part of what every object is. */
export function expectUnpolluted(): void {
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.ownKeys(Object.prototype)).toEqual(atFirst);
}

/** The same text, of which a failing test tells the beginning only. */
export const brief = (text: string) => text.slice(0, 200);
