/** What stands in a page more than once is read once, and each time says what it says there. */
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../utils/terms';
import { sayingOf } from '../../utils/terms/contest';
import { parsePassages } from '../eval/terms';

const files = import.meta.glob<string>('../fixtures/terms/*.jsonl', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const seenAt = '2026-11-26T00:00:00Z';
/** A paragraph that no heading reaches over. */
const rest = 'So much for that, and now for something else that is as long as a paragraph is.';
const passages = Object.values(files).flatMap((words) => parsePassages(words));

describe('a passage', () => {
  it('says the same where it stands again, but for what a text has one rule of', () => {
    for (const { text, lang } of passages) {
      const read = (words: string) => readTerms(words, { lang: lang as 'ja', seenAt });
      const again = `${text}\n\n${rest}\n\n`;
      const once = read(text).filter((fact) => sayingOf(fact) === null);
      const twice = read(again + text).filter((fact) => sayingOf(fact) === null);
      const moved = once.map((fact) => ({ ...fact, at: fact.at + again.length }));
      expect(twice, text).toEqual([...once, ...moved]);
    }
  });

  it.each([
    ['ja', '2027年1月5日～1月20日', '■応募期間', '■購入期間', 'entry_period', 'purchase_deadline'],
    [
      'en',
      'From 5 to 20 January 2027',
      '# Entry period',
      '# Purchase period',
      'entry_period',
      'purchase_deadline',
    ],
  ] as const)('says something else under another name (%s)', (lang, days, entry, purchase, ...kinds) => {
    const text = `${entry}\n\n${days}\n\n${purchase}\n\n${days}`;
    expect(readTerms(text, { lang, seenAt }).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    [
      'another head of its column',
      'ja',
      '| 応募期間 | 発表 |\n| 2027年1月5日～1月20日 | 後日 |\n\nそれだけです。\n\n| 購入期間 | 発表 |\n| 2027年1月5日～1月20日 | 後日 |',
      'entry_period',
      'purchase_deadline',
    ],
    [
      'another question',
      'en',
      'When will my points be paid?\nWithin 30 days of purchase.\n\nBy when must I claim missing points?\nWithin 30 days of purchase.',
      'payout_rule',
      'contact_rule',
    ],
  ] as const)('says something else under %s', (_under, lang, text, ...kinds) => {
    expect(readTerms(text, { lang, seenAt }).map(({ kind }) => kind)).toEqual(kinds);
  });
});
