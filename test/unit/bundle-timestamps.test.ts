/** Time-stamps in bundles, by real authorities (`openssl ts`). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle, writeBundle } from '../../utils/bundle';
import { askAll } from '../../utils/timestamps/ask-all';
import { randomBytes } from '../../utils/timestamps/random';
import { requestOf } from '../../utils/timestamps/request';
import { tokens } from '../fixtures/timestamps/recorded.json';
import { type Authority, listen, makeAuthority, nodeFetch, type Served, serve } from '../stamps/authority';
import { type Files, problemsOf, rezip, unzip, withText } from './bundle-tamper';
import { wholeTrip } from './bundle-trip';

const one = 'timestamps/one-example.tsr';
const other = 'timestamps/other-example.tsr';

describe('a bundle with time-stamps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hikae-bundle-'));
  let authorities: Authority[] = [];
  let served: Served[] = [];
  let blob: Blob;
  let files: Files;
  beforeAll(async () => {
    authorities = await Promise.all([
      makeAuthority({ subject: '/CN=One' }),
      makeAuthority({ subject: '/CN=Other', key: 'p256' }),
    ]);
    served = await Promise.all(
      authorities.map((authority) => listen((request, out) => serve(authority, request, out))),
    );
    const means = { fetch: nodeFetch, random: randomBytes, signal: new AbortController().signal };
    const stamp = async (digest: string) => {
      const outcomes = await askAll(
        served.map(({ address }) => address),
        digest,
        means,
      );
      return outcomes.map((outcome, index) => {
        if (outcome.state !== 'kept') throw new Error(outcome.state);
        return { path: index ? other : one, bytes: outcome.token };
      });
    };
    const steps: [number, number][] = [];
    ({ blob } = await writeBundle((await wholeTrip()).case(), {
      language: 'en',
      stamp,
      onProgress: (...step) => steps.push(step),
    }));
    expect(steps.every(([done, total]) => done <= total)).toBe(true);
    files = await unzip(blob);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    for (const each of [...served, ...authorities]) await each.close();
  });

  it('is whole, and says when and by whose word', async () => {
    const { ok, problems, timestamps } = await verifyBundle(blob);
    expect([ok, problems]).toEqual([true, []]);
    expect(timestamps).toMatchObject([
      { path: one, authority: 'CN=One', issuedBy: 'CN=Throwaway Root, O=Hikae Tests, C=XX' },
      { path: other, authority: 'CN=Other' },
    ]);
  });

  it.each([
    [one, 0],
    [other, 1],
  ])('holds %s as OpenSSL wants it', (path, index) => {
    writeFileSync(join(folder, 'datapackage.json'), files.get('datapackage.json') ?? '');
    writeFileSync(join(folder, 'token.tsr'), files.get(path) ?? '');
    const said = authorities[index]?.check(join(folder, 'datapackage.json'), join(folder, 'token.tsr'));
    expect(said).toContain('Verification: OK');
  });

  /** SHA256SUMS fits what is there: what a forger would see to. */
  const listed = async (changed: Files) => {
    const { sha256 } = await import('../../utils/custody');
    const lines: string[] = [];
    for (const [path, bytes] of changed)
      if (path !== 'SHA256SUMS') lines.push(`${await sha256(bytes)}  ${path}\n`);
    return withText(changed, 'SHA256SUMS', () => lines.join(''));
  };

  it('is refused when a time-stamp is of something else', async () => {
    const foreign = Uint8Array.from(Buffer.from(tokens.rsa, 'base64'));
    expect(await problemsOf(await listed(new Map(files).set(one, foreign)))).toEqual([
      `${one}: the time-stamp does not hold: it is of something else`,
    ]);
  });

  it('is refused when a time-stamp was changed, or is a no', async () => {
    const flipped = files.get(one)?.slice() ?? expect.fail('no time-stamp');
    flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1;
    expect(await problemsOf(await listed(new Map(files).set(one, flipped)))).toEqual([
      `${one}: the time-stamp does not hold: its signature does not hold`,
    ]);
    expect(await problemsOf(new Map(files).set(one, flipped))).toHaveLength(2);
    const no = Uint8Array.from(Buffer.from(tokens.rejected, 'base64'));
    expect(await problemsOf(await listed(new Map(files).set(one, no)))).toEqual([
      `${one}: the time-stamp does not hold: the authority did not grant it`,
    ]);
  });

  it('is refused when the manifest was changed and listed anew, since no time-stamp is of that one', async () => {
    const edited = await listed(
      withText(files, 'datapackage.json', (text) => text.replace(/"title": "[^"]*"/, '"title": "Another"')),
    );
    expect(await problemsOf(edited)).toEqual([
      `${one}: the time-stamp does not hold: it is of something else`,
      `${other}: the time-stamp does not hold: it is of something else`,
    ]);
  });

  it('is refused when a time-stamp is not listed, is named otherwise, or is larger than any', async () => {
    const unlisted = new Map(files).set('timestamps/third.tsr', files.get(one) ?? new Uint8Array());
    expect(await problemsOf(unlisted)).toEqual(['timestamps/third.tsr: not listed in SHA256SUMS']);
    const named = await listed(new Map(files).set('timestamps/A.exe', new Uint8Array()));
    expect(await problemsOf(named)).toContain('timestamps/A.exe: does not belong in a bundle');
    const large = new Map(files).set(one, new Uint8Array(300_000));
    expect((await verifyBundle(await rezip(large))).problems).toEqual([
      `${one} is too large for a time-stamp`,
    ]);
  });

  it('is whole without them as well: they may be taken away, and then nothing states the time', async () => {
    const without = new Map(files);
    for (const path of [one, other]) without.delete(path);
    const { ok, timestamps } = await verifyBundle(await rezip(await listed(without)));
    expect([ok, timestamps]).toEqual([true, []]);
  });

  it('was asked for with the digest alone', () => {
    expect(requestOf('0'.repeat(64), new Uint8Array(8).fill(0x41)).length).toBe(69);
  });
});
