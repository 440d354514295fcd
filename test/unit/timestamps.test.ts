/** Time-stamps that were recorded once (`openssl ts`, `openssl cms`, a throwaway authority), good ones and bad ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorities, tokenPath } from '../../utils/timestamps';
import { type Bytes, DerProblem, derOf, hexOf, timeOf } from '../../utils/timestamps/der';
import { nonceOf, requestOf } from '../../utils/timestamps/request';
import { Rejection, TokenProblem } from '../../utils/timestamps/token';
import { type Statement, verifyToken } from '../../utils/timestamps/verify';
import { digest, tokens } from '../fixtures/timestamps/recorded.json';

const bytesOf = (base64: string): Bytes => Uint8Array.from(Buffer.from(base64, 'base64'));

describe('a recorded time-stamp', () => {
  it.each(['rsa', 'p256', 'pss'] as const)('holds: %s', async (name) => {
    expect(await verifyToken(bytesOf(tokens[name]), digest)).toMatchObject({
      statedAt: expect.stringMatching(/^2026-11-27T/),
      authority: 'CN=Throwaway TSA, O=Hikae Tests, C=XX',
      issuedBy: 'CN=Throwaway Root, O=Hikae Tests, C=XX',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it.each([
    ['ofAnother', 'it is of something else'],
    ['expired', 'its certificate was not valid at the time it states'],
    ['notCritical', 'its certificate is not for stamping times'],
    ['otherPurposes', 'its certificate is not for stamping times'],
    ['noPurpose', 'its certificate is not for stamping times'],
    ['unnamed', 'it does not name the certificate it is signed with'],
    ['twoSigners', 'it is not signed by one authority alone'],
    ['withoutCertificate', 'the certificate it is signed with is not in it'],
  ] as const)('does not hold: %s', async (name, why) => {
    await expect(verifyToken(bytesOf(tokens[name]), digest)).rejects.toThrow(new TokenProblem(why));
  });

  it('is no time-stamp when the authority said no', async () => {
    const said = verifyToken(bytesOf(tokens.rejected), digest);
    await expect(said).rejects.toThrow(Rejection);
    await expect(said).rejects.toMatchObject({ passing: false });
  });

  it('does not hold for the asker of another question', async () => {
    await expect(verifyToken(bytesOf(tokens.rsa), digest, '00')).rejects.toThrow('another question');
  });
});

/** What is made of it: a statement, or a refusal of the kinds that are told. */
const verdictOn = async (token: Bytes): Promise<Statement | null> => {
  try {
    return await verifyToken(token, digest);
  } catch (error) {
    if (error instanceof TokenProblem || error instanceof Rejection) return null;
    throw error;
  }
};

describe('a time-stamp with a byte changed', () => {
  it.each(['rsa', 'p256', 'pss'] as const)('never states anything else: %s', async (name) => {
    const token = bytesOf(tokens[name]);
    const honest = await verdictOn(token);
    let same = 0;
    const flip = fc.tuple(fc.nat(token.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(flip, async ([at, mask]) => {
        const flipped = token.slice();
        flipped[at] = (flipped[at] ?? 0) ^ mask;
        const stated = await verdictOn(flipped);
        if (stated === null) return;
        same += 1;
        expect(stated).toEqual(honest);
      }),
      { numRuns: 600 },
    );
    // What nobody signed: the words beside "granted", versions, the list of digests.
    expect(same).toBeLessThan(600 * 0.06);
  });

  it('is refused when cut, or when anything stands behind it', async () => {
    const token = bytesOf(tokens.rsa);
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), async (length) => {
        expect(await verdictOn(token.slice(0, length))).toBeNull();
      }),
      { numRuns: 200 },
    );
    expect(await verdictOn(Uint8Array.from([...token, 0]))).toBeNull();
    expect(await verdictOn(Uint8Array.from([...token, ...token]))).toBeNull();
  });

  it('is refused, and nothing worse, when it is rubbish', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await verdictOn(Uint8Array.from([0x30, ...bytes]))).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

describe('DER', () => {
  const read = (...bytes: number[]) => derOf(Uint8Array.from(bytes));

  it.each([
    ['an indefinite length', [0x30, 0x80, 0x00, 0x00]],
    ['a length written longer than it need be', [0x04, 0x81, 0x01, 0x41]],
    ['a length with a leading zero', [0x04, 0x82, 0x00, 0x81]],
    ['a tag of several bytes', [0x1f, 0x21, 0x00]],
    ['more than there is', [0x04, 0x03, 0x41]],
    ['nothing', []],
  ])('refuses %s', (_, bytes) => {
    expect(() => read(...bytes)).toThrow(DerProblem);
  });

  it('reads times of both kinds', () => {
    const time = (tag: number, text: string) => timeOf(read(tag, text.length, ...Buffer.from(text)));
    expect(time(0x17, '491231235959Z')).toBe('2049-12-31T23:59:59.000Z');
    expect(time(0x17, '500101000000Z')).toBe('1950-01-01T00:00:00.000Z');
    expect(time(0x18, '20261127010203.45Z')).toBe('2026-11-27T01:02:03.450Z');
    for (const wrong of ['20261127010203.450Z', '20260230010203Z', '20261127010203', '2026112701Z'])
      expect(() => time(0x18, wrong), wrong).toThrow(DerProblem);
  });
});

describe('the question', () => {
  it('holds the digest, a random number and the wish for the certificate, and nothing else', () => {
    const nonce = nonceOf(Uint8Array.of(0xff, 0, 1, 2, 3, 4, 5, 6));
    expect(hexOf(nonce)).toBe('7f00010203040506');
    expect(hexOf(requestOf(digest, nonce))).toBe(
      `304302010130 31300d06096086480165030402010500 0420${digest} 0208${hexOf(nonce)} 0101ff`.replaceAll(
        ' ',
        '',
      ),
    );
  });
});

describe('the authorities', () => {
  it('are several, by https, each with its source, under names that files can have', () => {
    expect(authorities.length).toBeGreaterThan(1);
    for (const { id, address, terms, sources } of authorities) {
      expect(id).toMatch(/^[a-z][a-z0-9-]+$/);
      for (const url of [address, terms, ...sources.map((source) => source.url)])
        expect(url).toMatch(/^https:\/\//);
      expect(sources.length).toBeGreaterThan(0);
      for (const { readOn } of sources) expect(readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(new Set(authorities.map(({ address }) => tokenPath(address))).size).toBe(authorities.length);
  });
});
