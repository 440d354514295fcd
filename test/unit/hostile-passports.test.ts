/** Passports that anybody may have made: what is pasted is taken as an entry of this offer, or it is said why not. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../utils/custody';
import { ImportedEntry, passportProblems } from '../../utils/records';
import { readPassport } from '../../utils/roster';
import { offerKey } from '../../utils/roster/keys';
import { inForm } from '../form';
import { expectUnpolluted, strangeJson, strangeText } from './hostile';

const now = '2026-11-10T03:00:00.000Z';
const seconds = Date.parse(now) / 1_000;
const salt = 'BwcHBwcHBwcHBwcH';
const offer = { site: 'shop.test', portal: 'pointo.test' };

afterEach(expectUnpolluted);

describe('a passport', () => {
  const here = { offer, own: '00000001', now };
  const sealed = async (content: unknown) => {
    const head = `HIKAE1.${Buffer.from(JSON.stringify(content) ?? '').toString('base64url')}`;
    return `${head}.${(await sha256(head)).slice(0, 8)}`;
  };

  it('of any content whose checksum is right is taken as an entry, or it is said why not', async () => {
    const o = await offerKey(salt, offer);
    const at = fc.constantFrom(null, seconds, seconds - 60, 1, 9e15, Number.MAX_SAFE_INTEGER, 1e300, -1, '1');
    const d = fc.constantFrom('6f2c1f62', '00000001', '../..');
    const near = fc.record({ s: fc.constant(salt), o: fc.constant(o), d, l: strangeText(), e: at, c: at });
    const ends = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.oneof(near, near, strangeJson()), async (content) => {
        const read = await readPassport(await sealed(content), here);
        ends.add(typeof read === 'string' ? read : 'taken');
        if (typeof read === 'string') expect(passportProblems).toContain(read);
        else expect(ImportedEntry.parse(read)).toEqual(read);
      }),
      { numRuns: inForm(5_000, 500) },
    );
    expect([...ends]).toEqual(expect.arrayContaining(['taken', 'damaged', 'from-future', 'too-old']));
  });

  it('is any text, and then it is said why not', async () => {
    await fc.assert(
      fc.asyncProperty(strangeText(['HIKAE', '1.', 'e30', '.00000000', 'HIKAE1.e30.']), async (text) => {
        expect(passportProblems).toContain(await readPassport(text, here));
      }),
      { numRuns: inForm(10_000, 1_000) },
    );
  });
});
