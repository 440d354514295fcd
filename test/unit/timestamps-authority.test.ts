/** Against real authorities: `openssl ts` on this machine. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../utils/custody';
import { askAuthority } from '../../utils/timestamps';
import {
  type Authority,
  type Habits,
  listen,
  makeAuthority,
  nodeFetch,
  type Served,
  serve,
} from '../stamps/authority';

const data = 'what is stamped\n';
const means = (signal = new AbortController().signal) => ({
  fetch: nodeFetch,
  random: Uint8Array.from(randomBytes(8)),
  signal,
});
const kinds: readonly [string, Partial<Habits>][] = [
  ['RSA and SHA-256', {}],
  ['RSA and SHA-512, its certificate named in the older way', { digest: 'sha512', names: 'sha1' }],
  ['P-256', { key: 'p256' }],
  ['P-384 and SHA-384', { key: 'p384', digest: 'sha384' }],
  ['P-521 and SHA-512', { key: 'p521', digest: 'sha512' }],
];

describe.each(kinds)('an authority that signs by %s', (_, habits) => {
  const folder = mkdtempSync(join(tmpdir(), 'hikae-stamped-'));
  let authority: Authority;
  let served: Served;
  beforeAll(async () => {
    authority = await makeAuthority(habits);
    served = await listen((request, out) => serve(authority, request, out));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await served?.close();
    await authority?.close();
  });

  it('is asked, and its time-stamp holds for us and for OpenSSL', async () => {
    const before = Date.now();
    const { token, statement } = await askAuthority(served.address, await sha256(data), means());
    expect(Math.abs(Date.parse(statement.statedAt) - before)).toBeLessThan(60_000);
    expect(statement).toMatchObject({
      authority: 'CN=Throwaway TSA, O=Hikae Tests, C=XX',
      issuedBy: 'CN=Throwaway Root, O=Hikae Tests, C=XX',
    });
    writeFileSync(join(folder, 'data'), data);
    writeFileSync(join(folder, 'token.tsr'), token);
    expect(authority.check(join(folder, 'data'), join(folder, 'token.tsr'))).toContain('Verification: OK');
  });
});
