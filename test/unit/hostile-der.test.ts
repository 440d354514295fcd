/** Bytes that call themselves a time-stamp: what they are made of is read, or it is said why not. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { certificateOf } from '../../utils/timestamps/certificate';
import {
  algorithmOf,
  type Bytes,
  DerProblem,
  derOf,
  hexOf,
  oidOf,
  tags,
  timeOf,
  valuesIn,
} from '../../utils/timestamps/der';
import { nameOf } from '../../utils/timestamps/names';
import { isSignedBy } from '../../utils/timestamps/signature';
import { Rejection, readResponse, TokenProblem } from '../../utils/timestamps/token';
import { inForm } from '../form';
import { expectUnpolluted, strangeText } from './hostile';

const numRuns = inForm(20_000, 2_000);

afterEach(expectUnpolluted);

/** A value of any tag around any content, its length told in the shortest way. */
function tagged(tag: number, content: readonly number[]): number[] {
  const { length } = content;
  const told =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return [tag, ...told, ...content];
}

const kinds = [
  tags.boolean,
  tags.integer,
  tags.bits,
  tags.octets,
  tags.oid,
  tags.utcTime,
  tags.generalizedTime,
  12,
  19,
  20,
  22,
  30,
];
const leaf = fc
  .tuple(
    fc.constantFrom(...kinds),
    fc.oneof(
      fc.array(fc.nat(255), { maxLength: 12 }),
      strangeText().map((text) => [...new TextEncoder().encode(text)].slice(0, 60)),
    ),
  )
  .map(([tag, content]) => tagged(tag, content));
/** Values in values, as everything of a time-stamp is. */
const { der } = fc.letrec<{ der: number[] }>((tie) => ({
  der: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(
        fc.constantFrom(tags.sequence, tags.sequence, tags.set, 0xa0, 0xa3),
        fc.array(tie('der'), { maxLength: 5 }),
      )
      .map(([tag, inner]) => tagged(tag, inner.flat())),
  ),
}));
const bytes = fc
  .oneof(der, fc.array(fc.nat(255), { maxLength: 60 }))
  .map((all): Bytes => Uint8Array.from(all));

/** What is made of bytes, or null where it is said why not. Nothing else may be thrown. */
function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof DerProblem || error instanceof TokenProblem || error instanceof Rejection)
      return null;
    throw error;
  }
}

describe('any bytes', () => {
  it('are values one after another that are those bytes, or none', () => {
    let read = 0;
    fc.assert(
      fc.property(bytes, (all) => {
        const values = attempt(() => valuesIn(all));
        if (!values) return;
        read += 1;
        expect(values.map(({ raw }) => hexOf(raw)).join('')).toBe(hexOf(all));
      }),
      { numRuns },
    );
    expect(read).toBeGreaterThan(numRuns / 4);
  });

  it('are what they are read as, or it is said why not', () => {
    fc.assert(
      fc.property(bytes, (all) => {
        const value = attempt(() => derOf(all));
        if (!value) return;
        expect(attempt(() => oidOf(value)) ?? '1.2').toMatch(/^[\d.+eInfity]+$/);
        expect(attempt(() => timeOf(value)) ?? '2026-11-22T00:00:00.000Z').toMatch(
          /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
        );
        const name = attempt(() => nameOf(value)) ?? '';
        expect(name.length <= 300 && !/\p{C}/u.test(name)).toBe(true);
        attempt(() => algorithmOf(value));
        attempt(() => certificateOf(all));
        attempt(() => readResponse(all));
      }),
      { numRuns },
    );
  });

  it('are no key that signed anything', async () => {
    const algorithm = derOf(Uint8Array.from([0x30, 0x0b, 6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 11]));
    await fc.assert(
      fc.asyncProperty(bytes, bytes, async (key, signature) => {
        const signed = { algorithm, digestAlgorithm: algorithm, signature, content: key };
        const holds = await isSignedBy(key, signed).catch((error: unknown) => {
          expect(error instanceof DerProblem || error instanceof DOMException).toBe(true);
          return false;
        });
        expect(holds === null || holds === false).toBe(true);
      }),
      { numRuns: inForm(5_000, 500) },
    );
  });
});
