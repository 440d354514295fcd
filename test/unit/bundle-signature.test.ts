/** The signature of a bundle: what others can check with their own tools, and what no forger gets past. */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyBundle, writeBundle } from '../../utils/bundle';
import { DigestFile, digestName } from '../../utils/bundle/digest';
import type { Manifest } from '../../utils/bundle/manifest';
import { isSignedBy, makeKey, type Signer, signerOf } from '../../utils/custody/signature';
import { type Files, problemsOf, relisted, resummed, rezip, textOf, unzip, withJson } from './bundle-tamper';
import { wholeTrip } from './bundle-trip';

const at = '2026-11-22T09:00:00.000Z';
const manifest = 'datapackage.json';
const newSigner = async (): Promise<Signer> => {
  const signer = signerOf(await makeKey(at));
  if (!signer) throw new Error('no private half');
  return signer;
};
let [files, signer]: [Files, Signer | null] = [new Map(), null];
const bundleBy = async (by: Signer | null) =>
  (await writeBundle({ ...(await wholeTrip()).case(), signer: by }, { language: 'en' })).blob;

beforeAll(async () => {
  signer = await newSigner();
  files = await unzip(await bundleBy(signer));
});

const digest = () => DigestFile.parse(JSON.parse(textOf(files, digestName)));

describe('a signed bundle', () => {
  it('verifies, and tells by which key', async () => {
    const verdict = await verifyBundle(await rezip(files), { expected: signer?.fingerprint ?? '' });
    expect(verdict).toMatchObject({ ok: true, problems: [], signer: signer?.fingerprint });
  });

  it('is accepted by another program, which needs nothing but the two files', () => {
    const { hash, signature } = digest();
    const bytes = files.get(manifest) ?? new Uint8Array();
    expect(hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    const key = createPublicKey(signature.publicKey);
    expect(verify('sha256', bytes, key, Buffer.from(signature.value, 'base64'))).toBe(true);
    const spki = key.export({ type: 'spki', format: 'der' });
    expect(createHash('sha256').update(spki).digest('hex')).toBe(signature.fingerprint);
  });

  it('names the key in its report', () => {
    const shown = textOf(files, 'index.html').replace(/\s/g, '');
    expect(shown).toContain(signer?.fingerprint);
  });

  it('one that nobody signed says so, and is no answer to who asks for a key', async () => {
    const blob = await bundleBy(null);
    expect(await verifyBundle(blob)).toMatchObject({ ok: true, signer: null });
    const { problems } = await verifyBundle(blob, { expected: signer?.fingerprint ?? '' });
    expect(problems.join()).toContain('is not signed by the key');
  });
});

describe('the verifier', () => {
  it.each<[string, (all: Files) => Promise<Files> | Files, string]>([
    ['a signature that was taken out', (all) => dropped(all), `${digestName}: missing`],
    ['a manifest that was changed after it was signed', (all) => relisted(titled(all)), 'does not fit'],
    [
      'a signature of another manifest',
      (all) => resummed(edited(all, { hash: `sha256:${'0'.repeat(64)}` })),
      'does not have the hash',
    ],
    [
      'a public key that is not the one of the fingerprint',
      (all) => resummed(signedAs(all, { fingerprint: '0'.repeat(64) })),
      'does not name',
    ],
    ['a signature of nothing', (all) => resummed(signedAs(all, { value: '' })), 'does not fit'],
  ])('sees %s', async (_, change, problem) => {
    expect((await problemsOf(await change(files))).join()).toContain(problem);
  });

  it('sees the signature of another key, also where the manifest names that one, if it is told whose it must be', async () => {
    const forged = await relisted(await signedAnew(files, await newSigner()));
    expect((await problemsOf(forged)).join()).toContain('does not name');
    const whole = await unzip(await bundleBy(await newSigner()));
    expect(await problemsOf(whole)).toEqual([]);
    const { problems } = await verifyBundle(await rezip(whole), { expected: signer?.fingerprint ?? '' });
    expect(problems.join()).toContain('is not signed by the key');
  });
});

describe('a signature', () => {
  it('holds for its bytes alone, in one way of writing it', async () => {
    const own = await newSigner();
    for (let i = 0; i < 40; i += 1) {
      const bytes = new TextEncoder().encode(`bytes ${i}`);
      const signature = await own.sign(bytes);
      expect(await isSignedBy(signature, bytes)).toBe(true);
      expect(await isSignedBy(signature, new TextEncoder().encode(`bytes ${i + 1}`))).toBe(false);
      expect(await isSignedBy({ ...signature, value: ` ${signature.value}` }, bytes)).toBe(false);
      expect(await isSignedBy({ ...signature, publicKey: `${signature.publicKey}\n` }, bytes)).toBe(false);
    }
  });

  it('is made with a key that nobody can take out', async () => {
    const { privateKey } = await makeKey(at);
    expect(privateKey?.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', privateKey as CryptoKey)).rejects.toThrow();
  });
});

const edited = (all: Files, change: Partial<DigestFile>) =>
  withJson<DigestFile>(all, digestName, (file) => ({ ...file, ...change }));
const signedAs = (all: Files, change: Partial<DigestFile['signature']>) =>
  withJson<DigestFile>(all, digestName, ({ signature, ...rest }) => ({
    ...rest,
    signature: { ...signature, ...change },
  }));
const titled = (all: Files) => withJson<Manifest>(all, manifest, (it) => ({ ...it, title: 'Another' }));
const dropped = (all: Files) => {
  const rest = new Map(all);
  rest.delete(digestName);
  return resummed(rest);
};
async function signedAnew(all: Files, by: Signer) {
  const signature = await by.sign(all.get(manifest) ?? new Uint8Array());
  return signedAs(all, signature);
}
