import { beforeEach, describe, expect, it } from 'vitest';
import { withoutBlackened, withoutBlackForms } from '../../utils/claims';
import { brokenLines, hashOfVisit, sealCapture } from '../../utils/custody';
import { HikaeDatabase } from '../../utils/db';
import { checkEverything } from '../../utils/db/integrity';
import { asFile, keep } from '../../utils/db/keep';
import { readVisitCase } from '../../utils/db/read-case';
import {
  keepRedaction,
  redactionsOf,
  removeWithdrawnRedactions,
  setRedactionWithdrawn,
} from '../../utils/db/redactions';
import { removeWithdrawn, withdrawVisit } from '../../utils/db/withdraw';
import type { Capture, Redaction, Visit } from '../../utils/records';
import { type Prepared, toldVisit } from '../../utils/redaction';
import { captureRecord, visitRecord } from '../fixtures/records';
import { contactRecord } from './claim-cases';

const at = '2026-11-22T10:00:00.000Z';
const weekLater = new Date('2026-11-30T10:00:00.000Z');
let database: HikaeDatabase;
let visit: Visit;
let capture: Capture;
beforeEach(async () => {
  database = new HikaeDatabase(`redactions-${crypto.randomUUID()}`);
  const [text, picture] = [await asFile(new Blob(['words'])), await asFile(new Blob(['picture']))];
  visit = visitRecord({ text: text.sha256, captureState: 'kept', title: 'Order of Hanako' });
  const files = { picture: picture.sha256, thumbnail: null, text: text.sha256 };
  const { contentHash: _, prevHash: __, hash: ___, ...draft } = captureRecord({ visitId: visit.id, files });
  capture = await sealCapture(draft, visit.url, '0'.repeat(64));
  const digest = await hashOfVisit(visit);
  await keep(database, async () => ({
    files: [text, picture],
    events: [
      { at, action: 'visit-recorded', subject: visit.id, digest },
      { at, action: 'capture-kept', subject: capture.id, digest: capture.hash },
    ],
    write: async () => {
      await database.visits.add(visit);
      await database.captures.add(capture);
    },
  }));
});

async function prepared(black = 'black picture'): Promise<Prepared> {
  const [text, picture] = [await asFile(new Blob(['■■■'])), await asFile(new Blob([black]))];
  const { contentHash: _, prevHash: __, hash: ___, ...kept } = capture;
  const id = crypto.randomUUID();
  return {
    files: [text, picture],
    redaction: {
      id,
      captureId: capture.id,
      visitId: visit.id,
      at,
      zone: 'Asia/Tokyo',
      boxes: [{ x: 0, y: 0, width: 9, height: 9 }],
      of: { capture: capture.hash, visit: await hashOfVisit(visit), pictures: [] },
      text: 'masked',
      visit: toldVisit(visit, text.sha256, { state: 'masked', mask: ['hanako'] }),
      hidden: ['Hanako'],
      words: [],
      withdrawnAt: null,
    },
    draft: {
      ...kept,
      id,
      files: { picture: picture.sha256, thumbnail: picture.sha256, text: text.sha256 },
    },
  };
}

const actions = async () => (await database.custody.orderBy('seq').toArray()).map(({ action }) => action);
const active = () => redactionsOf(database, [visit.id]);
const damage = async () => (await checkEverything(database)).damage;

describe('a redaction', () => {
  it('is kept beside the original, which stays as it was, with a line of its own', async () => {
    const one = await prepared();
    expect(await keepRedaction(database, one)).toBe(true);
    expect((await active()).map(({ id }) => id)).toEqual([one.redaction.id]);
    expect(await database.captures.get(capture.id)).toEqual(capture);
    expect((await actions()).at(-1)).toBe('capture-redacted');
    expect(await damage()).toEqual([]);
    expect(await brokenLines(await database.custody.toArray())).toEqual([]);
  });

  it('is not kept of a capture that is gone', async () => {
    await database.captures.clear();
    expect(await keepRedaction(database, await prepared())).toBe(false);
    expect(await database.redactions.count()).toBe(0);
  });

  it('takes the place of an earlier one of the same page', async () => {
    await keepRedaction(database, await prepared());
    const second = await prepared('another');
    await keepRedaction(database, second);
    expect((await active()).map(({ id }) => id)).toEqual([second.redaction.id]);
    expect((await actions()).slice(-2)).toEqual(['redaction-withdrawn', 'capture-redacted']);
    expect(await damage()).toEqual([]);
  });

  it('is exported with its page until it is taken back, and again when it is put back', async () => {
    const one = await prepared();
    const { id } = one.redaction;
    await keepRedaction(database, one);
    const exported = async () => (await readVisitCase(database, visit.id))?.redactions.length;
    expect(await exported()).toBe(1);
    expect(await setRedactionWithdrawn(database, id, true, at)).toBe(true);
    expect(await setRedactionWithdrawn(database, id, true, at)).toBe(false);
    expect(await exported()).toBe(0);
    expect(await setRedactionWithdrawn(database, id, false, at)).toBe(true);
    expect(await exported()).toBe(1);
    expect(await damage()).toEqual([]);
  });

  it('is removed for good a week after it was taken back, with its own files and no others', async () => {
    const one = await prepared('picture');
    await keepRedaction(database, one);
    expect(await removeWithdrawnRedactions(database, weekLater)).toBe(0);
    await setRedactionWithdrawn(database, one.redaction.id, true, at);
    expect(await removeWithdrawnRedactions(database, weekLater)).toBe(1);
    // Its picture has the original's bytes: that file stays.
    expect(await database.files.count()).toBe(2);
    expect(await damage()).toEqual([]);
  });

  it('goes with its page', async () => {
    await keepRedaction(database, await prepared());
    await withdrawVisit(database, visit.id, at);
    await removeWithdrawn(database, weekLater);
    expect([await database.redactions.count(), await database.files.count()]).toEqual([0, 0]);
    expect(await actions()).toContain('redaction-removed');
    expect(await damage()).toEqual([]);
  });

  it.each<[string, Partial<Redaction>]>([
    ['whose rectangles were changed', { boxes: [{ x: 1, y: 1, width: 1, height: 1 }] }],
    ['whose original was changed', { captureId: crypto.randomUUID() }],
  ])('%s is found by the check', async (_, changed) => {
    const one = await prepared();
    await keepRedaction(database, one);
    await database.redactions.update(one.redaction.id, changed);
    expect((await damage()).map(({ what }) => what)).toEqual(['record-changed']);
  });

  it('that is gone without a line is found by the check', async () => {
    const one = await prepared();
    await keepRedaction(database, one);
    await database.redactions.clear();
    expect((await damage()).map(({ what }) => what)).toContain('record-missing');
  });
});

describe('a quote', () => {
  const quote = (text: string, exhibit = 1) => ({ kind: 'payout_rule' as const, text, exhibit, seenAt: at });
  const quotes = [quote('翌月末に進呈します'), quote('3,000円以上のご購入'), quote('翌月末に進呈します', 2)];
  const exhibit = (number: number, visitId: string) => ({
    number,
    visitId,
    kind: 'campaign' as const,
    url: '',
    seenAt: at,
    hasOffer: true,
    ofShop: false,
  });
  const told = async (hidden: string[], changed: Partial<Redaction> = {}) => {
    const { redaction } = await prepared();
    const row = { ...redaction, capture, hidden, ...changed };
    return withoutBlackened(quotes, [exhibit(1, visit.id), exhibit(2, 'another')], [row]);
  };

  it('with black words is not made of that page, and that is said', async () => {
    const { quotes: left, blackened } = await told(['翌月末に 進呈', '合計']);
    expect(left).toEqual([quotes[1], quotes[2]]);
    expect(blackened).toMatchObject([{ exhibit: 1, places: 1, quotes: ['翌月末に進呈します'] }]);
  });

  it('without black words stays', async () => {
    expect((await told(['お届け先'])).quotes).toEqual(quotes);
  });

  it('that begins amid a black line and runs on is not made', async () => {
    expect((await told(['ご案内：翌月末に'])).quotes).toEqual([quotes[1], quotes[2]]);
  });

  it('of a page whose text is withheld is not made', async () => {
    expect((await told([], { text: 'withheld' })).quotes).toEqual([quotes[2]]);
  });
});

describe('a filled form', () => {
  const contact = (formVisit?: string) =>
    contactRecord({ said: 'お名前：山田 花子', ...(formVisit && { formVisit }) });

  it('is told without what was filled in once its page is black; what was said otherwise stays', async () => {
    const { redaction } = await prepared();
    const told = withoutBlackForms([contact(visit.id), contact()], [{ ...redaction, capture }]);
    expect(told.map(({ said }) => said)).toEqual(['■■■', 'お名前：山田 花子']);
  });
});
