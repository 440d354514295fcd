// @vitest-environment jsdom
/** The report's first page: what a desk checks, in its order. */
import { describe, expect, it } from 'vitest';
import type { BundleCase } from '../../utils/bundle';
import { reportOf } from '../../utils/bundle/report';
import { reportTexts } from '../../utils/bundle/report-texts';
import type { DeskCase } from '../../utils/claims';
import { type Language, languages } from '../../utils/records';
import { wholeTrip } from './bundle-trip';
import { claimRecord, contactRecord, deskCase, quote } from './claim-cases';
import { fullCase } from './letter-cases';

const given = async (desk: DeskCase | null): Promise<BundleCase> => ({ ...(await wholeTrip()).case(), desk });
const pageOf = async (desk: DeskCase | null, language: Language = 'en') =>
  new DOMParser().parseFromString(reportOf(await given(desk), [], [], language), 'text/html');
const section = (page: Document, id: string) =>
  page.querySelector(`[aria-labelledby=${id}]`)?.textContent?.replace(/\s+/g, ' ') ?? '';
const heads = (page: Document) => [...page.querySelectorAll('h2')].map(({ id }) => id);

describe('the first page of a report', () => {
  it('follows the desk’s order', async () => {
    expect(heads(await pageOf(fullCase))).toEqual([
      'ask',
      'facts',
      'route',
      'tracking',
      'conditions',
      'due',
      'environment',
      'promise',
      'contacts',
      'exhibits',
      'hashes',
    ]);
  });

  it('asks nothing and tells of no contacts without a claim, and promises nothing that no page said', async () => {
    const page = await pageOf(deskCase({ listedBy: '2026-12-01' }));
    expect(heads(page)).not.toEqual(expect.arrayContaining(['ask']));
    expect(heads(page).filter((id) => ['ask', 'conditions', 'promise', 'contacts'].includes(id))).toEqual([]);
    expect(section(page, 'due')).toContain('1 December 2026');
    expect(heads(await pageOf(null))).not.toContain('due');
  });

  it('says what is asked of whom, by whom', async () => {
    const ask = section(await pageOf(fullCase), 'ask');
    for (const words of ['Not listed', 'ポイント堂', '<name>', '<member email>', 'letter.txt'])
      expect(ask).toContain(words);
  });

  it('marks as shown only what the records show, and never what they speak against', async () => {
    const at = { opensAt: null, closesAt: '2026-11-30T00:00:00.000Z' };
    const quotes = [
      { ...quote('purchase_deadline', 'in time'), ...at },
      { ...quote('offer_period', 'too late'), ...at, closesAt: '2026-11-01T00:00:00.000Z' },
      quote('exclusion', 'gift cards'),
    ];
    const page = await pageOf({ ...fullCase, quotes });
    const rows = [...page.querySelectorAll('[aria-labelledby=conditions] tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim().split(/\s+Exhibit/)[0]),
    );
    expect(rows.map(([sentence, , state]) => [sentence, state])).toEqual([
      ['in time', '✔ shown'],
      ['too late', 'not stated'],
      ['gift cards', 'stated as not triggered'],
    ]);
  });

  it('counts the days since what was promised, and those that are left', async () => {
    const days = { listedBy: '2026-12-19', paidBy: '2026-12-20', closes: '2026-12-25', today: '2026-12-20' };
    const due = section(await pageOf(deskCase(days)), 'due');
    for (const words of ['19 December 2026 (1 day ago)', '(today)', '(in 5 days)'])
      expect(due).toContain(words);
  });

  it('quotes the row of the portal’s own list that the user took for the trip’s, and no row that is taken back or masked', async () => {
    const { visits, trip, ...rest } = await given(fullCase);
    const [visit] = visits;
    if (!visit || !trip) return expect.fail('no trip');
    const accepted = {
      at: '2026-12-01T00:00:00.000Z',
      answer: 'yes',
      visitId: visit.id,
      quote: '11/10 KOMOREBI 128 pt rejected',
      row: 'r',
      status: 'rejected',
      was: 'pending',
    } as const;
    const dueWith = (listing: NonNullable<typeof trip.listings>[number]) => {
      const filled = [{ number: 3, visit, folders: [], page: null, text: '' }];
      const told = { ...rest, visits, trip: { ...trip, listings: [listing] } };
      const page = new DOMParser().parseFromString(reportOf(told, filled, [], 'en'), 'text/html');
      return section(page, 'due');
    };
    expect(dueWith(accepted)).toMatch(
      /In the portal’s own list11\/10 KOMOREBI 128 pt rejected \(.*Exhibit 3/,
    );
    expect(dueWith({ ...accepted, answer: 'no' })).not.toContain('own list');
    expect(dueWith({ ...accepted, takenBackAt: accepted.at })).not.toContain('own list');
    expect(dueWith({ ...accepted, words: '0'.repeat(64) })).not.toContain('own list');
  });

  it('takes what pages and people said as text', async () => {
    const hostile = '</table><script>alert(1)</script><img src=x onerror=alert(1)>\u202E';
    const claim = claimRecord({ answers: { name: hostile }, kind: 'not-listed' });
    const desk = deskCase({
      claim,
      quotes: [quote('payout_rule', hostile), quote('exclusion', hostile)],
      contacts: [contactRecord({ said: hostile, person: hostile })],
    });
    for (const language of languages) {
      const page = await pageOf(desk, language);
      expect([...page.querySelectorAll('script,img')]).toEqual([]);
      expect(section(page, 'promise')).toContain('<script>');
      expect(section(page, 'ask')).toContain('<script>');
    }
  });

  it('has every text in every language', () => {
    for (const language of languages)
      for (const words of JSON.stringify(reportTexts[language].desk).matchAll(/":"([^"]*)"/g))
        expect(words[1]).toMatch(/\S/);
  });
});
