/** Time-stamps that were put together anew, and addresses they may come from. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { isTokenPath, tokenPath } from '../../utils/timestamps/paths';
import { Rejection, TokenProblem } from '../../utils/timestamps/token';
import { verifyToken } from '../../utils/timestamps/verify';
import { digest, tokens } from '../fixtures/timestamps/recorded.json';
import { inForm } from '../form';
import { expectUnpolluted, strangeText } from './hostile';

const rsa = Uint8Array.from(Buffer.from(tokens.rsa, 'base64'));

afterEach(expectUnpolluted);

/** The bytes of a time-stamp with one of its values put in the place of another, its lengths as they were. */
const swapped = fc.tuple(fc.nat(rsa.length - 1), fc.nat(rsa.length - 1), fc.integer({ min: 1, max: 80 }));

describe('a time-stamp', () => {
  it('of which a piece stands in another’s place states nothing else than before', async () => {
    const honest = await verifyToken(rsa, digest);
    await fc.assert(
      fc.asyncProperty(swapped, async ([from, to, length]) => {
        const mixed = rsa.slice();
        mixed.set(rsa.subarray(from, from + Math.min(length, rsa.length - to)), to);
        const stated = await verifyToken(mixed, digest).catch((error: unknown) => {
          expect(error instanceof TokenProblem || error instanceof Rejection).toBe(true);
          return honest;
        });
        expect(stated).toEqual(honest);
      }),
      { numRuns: inForm(3_000, 300) },
    );
  });

  it('nested deeper than a stack is refused', async () => {
    const [open, depth] = [[0x30, 0x84], 100_000];
    const deep = Array.from({ length: depth }, (_, i) => {
      const left = (depth - i - 1) * 6;
      return [...open, left >>> 24, (left >> 16) & 0xff, (left >> 8) & 0xff, left & 0xff];
    });
    await expect(verifyToken(Uint8Array.from(deep.flat()), digest)).rejects.toThrow(TokenProblem);
  });

  it('has a name that files can have, whatever its address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), strangeText(['https://', 'tsa.test', '/../', '..\\'])), (address) => {
        const path = URL.canParse(address) ? tokenPath(address) : null;
        if (path !== null && isTokenPath(path)) expect(path).not.toMatch(/\.\.|\\|[^\w./-]/);
      }),
      { numRuns: inForm(10_000, 1_000) },
    );
  });
});
