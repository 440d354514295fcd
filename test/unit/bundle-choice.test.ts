/** What the user keeps at home, and several bundles in one ZIP. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type BundleCase,
  chosenCase,
  verifyBundle,
  wholeChoice,
  writeBundle,
  writeCollection,
} from '../../utils/bundle';
import type { Manifest } from '../../utils/bundle/manifest';
import { makeKey, signerOf } from '../../utils/custody/signature';
import { reminderRecord } from '../fixtures/records';
import { type Files, flipped, problemsOf, resummed, rezip, textOf, unzip, withJson } from './bundle-tamper';
import { wholeTrip } from './bundle-trip';
import { contactRecord } from './claim-cases';

let whole: BundleCase;
beforeAll(async () => {
  whole = (await wholeTrip()).case();
});
const filesOf = async (bundleCase: BundleCase) =>
  unzip((await writeBundle(bundleCase, { language: 'en' })).blob);
const manifestOf = (files: Files): Manifest => JSON.parse(textOf(files, 'datapackage.json'));
const cart = () => whole.visits.find(({ pageKind }) => pageKind === 'cart')?.id ?? '';

describe('an exhibit that stays at home', () => {
  it('is not in the bundle, which says so by its number, while the others keep theirs', async () => {
    const files = await filesOf(chosenCase(whole, { ...wholeChoice, leftOut: [cart()] }));
    const folders = [...files.keys()].filter((path) => path.startsWith('captures/'));
    expect(folders.some((path) => path.includes('0003-cart'))).toBe(false);
    expect(folders.some((path) => path.startsWith('captures/0004-checkout'))).toBe(true);
    expect(manifestOf(files).hikae.leftOut).toEqual([3]);
    expect(textOf(files, 'index.html')).toContain('Exhibits that the user kept at home: 3.');
    expect(await verifyBundle(await rezip(files))).toMatchObject({ ok: true, problems: [] });
  });

  it('is no exhibit for the desk either: nothing is quoted from it or said to be shown by it', async () => {
    const [first] = whole.desk?.exhibits ?? [];
    const desk = whole.desk && {
      ...whole.desk,
      quotes: [
        {
          kind: 'exclusion' as const,
          text: 'Not for gift cards',
          exhibit: 1,
          seenAt: whole.exportedAt,
          value: {},
          opensAt: null,
          closesAt: null,
        },
      ],
    };
    const chosen = chosenCase(
      { ...whole, ...(desk && { desk }) },
      { ...wholeChoice, leftOut: [first?.visitId ?? ''] },
    );
    expect(chosen.desk?.quotes).toEqual([]);
    expect(chosen.desk?.exhibits.map(({ number }) => number)).not.toContain(1);
  });

  it('is told of nowhere else: no row, sentence, letter, address or time of it leaves', async () => {
    const [account, order] = ['account', 'confirmation'].map(
      (kind) => whole.visits.find(({ pageKind }) => pageKind === kind)?.id ?? '',
    );
    const { trip, desk } = whole;
    if (!trip || !desk || !account || !order) throw new Error('not a whole trip');
    const at = whole.exportedAt;
    const row = {
      at,
      answer: 'yes' as const,
      visitId: account,
      status: 'pending' as const,
      was: 'clicked' as const,
    };
    const listing = { ...row, quote: 'HOME-QUOTE 300pt', row: 'HOME-ROW', salt: 'HOME-SALT' };
    const thanks = whole.visits.find(({ id }) => id === order)?.url ?? '';
    const hop = { url: thanks, at, kind: 'landing' as const, status: 200 };
    const reminder = reminderRecord({ tripId: trip.id, quote: 'HOME-SENTENCE' });
    const contact = contactRecord({ said: 'HOME-LETTER', formVisit: account });
    const secret = /HOME-|thanks\?order/;
    const told = async (leftOut: readonly string[]) => {
      const bundleCase = {
        ...whole,
        trip: { ...trip, listings: [listing], route: [...trip.route, hop] },
        reminders: [reminder],
        desk: { ...desk, contacts: [contact] },
      };
      const files = await filesOf(chosenCase(bundleCase, { ...wholeChoice, leftOut }));
      return [...files.keys()].filter((path) => secret.test(textOf(files, path)));
    };
    expect(await told([])).toContain('calendar.ics');
    expect(await told([account, order])).toEqual([]);
    const files = await filesOf(chosenCase(whole, { ...wholeChoice, leftOut: [order] }));
    expect(textOf(files, 'index.html')).not.toContain('Order complete');
  });

  it('is one in the manifest, too: its number is neither here nor missing', async () => {
    const files = await filesOf(chosenCase(whole, { ...wholeChoice, leftOut: [cart()] }));
    for (const leftOut of [[1], [3, 8], undefined]) {
      const forged = withJson<Manifest>(files, 'datapackage.json', ({ hikae, ...rest }) => {
        const { leftOut: _, ...others } = hikae;
        return { ...rest, hikae: { ...others, ...(leftOut && { leftOut }) } };
      });
      const problems = await problemsOf(await resummed(forged));
      expect(problems.join(), String(leftOut)).toContain('which stayed at home');
    }
  });

  it('there is none where everything goes, and then nothing is said of it', async () => {
    const files = await filesOf(chosenCase(whole, wholeChoice));
    expect(manifestOf(files).hikae.leftOut).toBeUndefined();
    expect(textOf(files, 'index.html')).not.toContain('kept at home');
    expect([...files.keys()]).toEqual([...(await filesOf(whole)).keys()]);
  });
});

describe('the letter', () => {
  const papers = { letter: 'Dear desk', fields: 'Name: A\n' };
  it('goes unless it is kept at home', async () => {
    expect((await filesOf(chosenCase({ ...whole, papers }, wholeChoice))).has('letter.txt')).toBe(true);
    const without = await filesOf(chosenCase({ ...whole, papers }, { ...wholeChoice, withoutPapers: true }));
    expect(without.has('letter.txt') || without.has('form-fields.txt')).toBe(false);
    expect(await verifyBundle(await rezip(without))).toMatchObject({ ok: true });
  });
});

describe('several bundles in one ZIP', () => {
  const at = '2026-11-22T09:00:00.000Z';
  const collected = async () => {
    const signer = signerOf(await makeKey(at));
    async function* bundles() {
      for (const visits of [whole.visits, whole.visits.slice(0, 1)])
        yield await writeBundle({ ...whole, visits, signer }, { language: 'ja' });
    }
    const blob = await writeCollection(bundles(), { exportedAt: at, count: 2, language: 'en' });
    return { blob, signer };
  };

  it('are each whole, of names of their own, and are checked one by one', async () => {
    const { blob, signer } = await collected();
    const files = await unzip(blob);
    const [readme, first = '', second = ''] = [...files.keys()];
    expect(readme).toBe('README.txt');
    expect(second).toBe(first.replace('.zip', '-2.zip'));
    expect(await verifyBundle(new Blob([files.get(first) ?? '']))).toMatchObject({ ok: true });
    expect(await verifyBundle(blob)).toMatchObject({ ok: true, problems: [], signer: signer?.fingerprint });
  });

  it('are not taken for whole when one of them was changed', async () => {
    const { blob } = await collected();
    const files = await unzip(blob);
    const [, first = ''] = [...files.keys()];
    const bytes = files.get(first) ?? new Uint8Array();
    const { problems } = await verifyBundle(await rezip(new Map(files).set(first, flipped(bytes, 200))));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.startsWith(`${first}: `))).toBe(true);
  });

  it('do not hold ZIPs of several again', async () => {
    const inner = new Uint8Array(await (await collected()).blob.arrayBuffer());
    const { ok, problems } = await verifyBundle(await rezip(new Map([['hikae-all.zip', inner]])));
    expect(ok).toBe(false);
    expect(problems.every((problem) => problem.startsWith('hikae-all.zip: '))).toBe(true);
  });

  it('are no bundle of their own where something else lies beside them', async () => {
    const files = await unzip((await collected()).blob);
    const { ok } = await verifyBundle(await rezip(new Map(files).set('extra.txt', new Uint8Array([1]))));
    expect(ok).toBe(false);
  });
});
