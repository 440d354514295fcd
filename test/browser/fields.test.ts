/** Every way in which a page shows a secret: none of it is in any stored byte, and its place in every picture is black. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capture, Tile } from '../../utils/records';
import { type BrowserName, browserNames } from '../ensure-browsers';
import { type PlacedVariant, variantsIn } from '../site/fields/page';
import { plainOf } from '../site/fields/plain';
import { secretOf } from '../site/fields/secrets';
import { langs } from '../site/hosts';
import { isTurnOf } from './by-turns';
import { findCard } from './card-search';
import { type Guarded, keepFields } from './fields';
import { findSecret, textsIn } from './secret-search';
import { lookAtSpots } from './spots';
import { type Outing, startOuting } from './start';

const variants = langs.flatMap(variantsIn);

/** In a drawing the fields are empty, so nothing is black there but frames. */
const isReal = ({ method }: Capture) => method !== 'reconstruction';

/** Numbers in JSON are places and sizes; its texts are what was on the page. */
function readableText(bytes: Buffer, type: string): string {
  if (type === 'application/json') return textsIn(JSON.parse(bytes.toString())).join('\n');
  return type.startsWith('text/') ? bytes.toString() : '';
}

describe.each(browserNames)('in %s', (browser: BrowserName) => {
  let outing: Outing;
  const kept: Guarded[] = [];
  /** Everything stored that can be read, by where it is. */
  const readable: { where: string; bytes: Buffer; type: string; text: string }[] = [];
  beforeAll(async () => {
    outing = await startOuting(browser, 'en');
    for (const lang of langs)
      for (const set of ['a', 'b'] as const) kept.push(await keepFields(outing, lang, set));
    const { stored } = outing;
    const records = {
      visits: await stored.visits(),
      captures: await stored.captures(),
      custody: await stored.custody(),
    };
    for (const [where, rows] of Object.entries(records)) {
      const text = textsIn(rows).join('\n');
      readable.push({ where, bytes: Buffer.from(JSON.stringify(rows)), type: 'application/json', text });
    }
    for (const { sha256, type } of await stored.files()) {
      const bytes = await stored.bytesOf(sha256);
      const text = readableText(bytes, type);
      readable.push({ where: `${type} ${sha256}`, bytes, type, text });
    }
  });
  afterAll(async () => {
    await outing?.close();
  });

  const of = (lang: string, set: string): Guarded =>
    kept.find((one) => one.lang === lang && one.set === set) ?? expect.fail(`${lang} ${set}`);
  const tiles = ({ captures }: Guarded, real: boolean): Tile[] =>
    captures.filter((capture) => isReal(capture) === real).flatMap((capture) => capture.tiles);

  it('every page was kept by itself and by hand, with its pictures', () => {
    for (const { visits, captures, spots } of kept) {
      expect(new Set(visits.map(({ trigger }) => trigger))).toEqual(new Set(['auto', 'manual']));
      expect(captures.filter(({ files }) => !files.picture).map(({ incomplete }) => incomplete)).toEqual([]);
      expect(spots.length).toBeGreaterThan(50);
    }
    expect(variants.length).toBeGreaterThanOrEqual(60);
  });

  it.each(variants.filter((_, at) => isTurnOf(browser, at)))(
    'no stored byte holds the secret of $id, $what',
    (variant: PlacedVariant) => {
      for (const set of ['a', 'b'] as const) {
        const secret = secretOf(variant.secret, variant.id, set);
        const found = readable.flatMap(({ where, bytes, type, text }) => {
          const how = /^\d{12,}$/.test(secret) ? findCard(bytes, type, secret) : findSecret(text, secret);
          return how ? [`${where}: ${how}`] : [];
        });
        expect(found).toEqual([]);
      }
    },
  );

  it.each(langs)('what stands in for secrets is black in every real picture (%s)', async (lang) => {
    for (const set of ['a', 'b'] as const) {
      const guarded = of(lang, set);
      const secrets = guarded.spots.filter(({ secret, width }) => secret && width > 0);
      const seen = new Set<string>();
      for (const tile of tiles(guarded, true)) {
        const shares = await lookAtSpots(outing.driver, tile, secrets);
        const pale = secrets.filter((_, at) => shares[at] && shares[at].black < 1);
        expect(pale.map(({ of: id }) => `${id}: ${variants.find((one) => one.id === id)?.what}`)).toEqual([]);
        for (const [at, { of: id }] of secrets.entries()) if (shares[at]) seen.add(id);
      }
      expect(seen.size).toBeGreaterThanOrEqual(
        new Set(secrets.map(({ of: id }) => id)).size * (browser === 'firefox' ? 1 : 0.4),
      );
    }
  });

  it.each(langs)('what is no secret is not black (%s)', async (lang) => {
    const guarded = of(lang, 'a');
    const plain = guarded.spots.filter(({ secret }) => !secret);
    expect(plain.length).toBeGreaterThanOrEqual(plainOf(lang).length);
    for (const tile of tiles(guarded, true)) {
      const shares = await lookAtSpots(outing.driver, tile, plain);
      const black = plain.filter((_, at) => (shares[at]?.black ?? 0) > 0.5);
      expect(black.map(({ of: id }) => id)).toEqual([]);
    }
  });

  it.each(langs)('two pages that differ in their secrets alone give the same pictures (%s)', async (lang) => {
    const [a, b] = [of(lang, 'a'), of(lang, 'b')];
    expect(b.spots).toEqual(a.spots);
    const secrets = a.spots.filter(({ secret }) => secret);
    for (const real of [true, false]) {
      const [one, other] = [tiles(a, real), tiles(b, real)];
      expect(other).toHaveLength(one.length);
      for (const [at, tile] of one.entries()) {
        const twin = other[at] ?? expect.fail('no twin');
        const prints = await lookAtSpots(outing.driver, tile, secrets);
        expect(await lookAtSpots(outing.driver, twin, secrets)).toEqual(prints);
      }
    }
  });

  it.each(langs)('and the same text, which holds what is no secret (%s)', async (lang) => {
    const texts = await Promise.all(
      [of(lang, 'a'), of(lang, 'b')].map(async ({ visits }) =>
        (await outing.stored.bytesOf(visits[0]?.text ?? '')).toString(),
      ),
    );
    expect(texts[1]).toBe(texts[0]);
    for (const { words } of plainOf(lang)) if (words) expect(texts[0]).toContain(words);
  });
});
