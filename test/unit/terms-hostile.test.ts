/** Whatever the text, reading it ends, does not throw, and quotes what is there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactReading } from '../../utils/records';
import { readTerms } from '../../utils/terms';

const seen = { seenAt: '2026-11-26T12:00:00Z', zone: 'Asia/Tokyo' };
const languages = [undefined, 'ja', 'en', 'es'] as const;

function check(text: string, lang: (typeof languages)[number]) {
  for (const fact of readTerms(text, lang ? { ...seen, lang } : seen)) {
    expect(text.slice(fact.at, fact.at + fact.quote.length)).toBe(fact.quote);
    expect(() => FactReading.parse(fact)).not.toThrow();
  }
}

/** Pieces that terms are made of, and pieces that break readers. */
const pieces = [
  ...'2026年1月31日~30日(翌々末上旬以内後付与進呈エントリー有効期限購入達成円P%1万,.、。：【】「」\n| #・※―～〜',
  'ﾎﾟｲﾝﾄ',
  'ﬁ',
  '\ud83d',
  '\udc00',
  '10:00',
  '令和8年',
  'within 30 days',
  'hasta el 3 de mayo',
  'purchase',
];
const terms = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(''));
const language = fc.constantFrom(...languages);

describe('any text', () => {
  it('is read without a throw, every quote at its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), language, check), { numRuns: 300 });
  });

  it('of lone surrogates too', () => {
    const unit = fc.integer({ min: 0xd7f0, max: 0xe010 }).map((code) => String.fromCharCode(code));
    fc.assert(fc.property(fc.string({ unit, maxLength: 100 }), language, check), { numRuns: 100 });
  });

  it('made of pieces of terms too', () => {
    fc.assert(fc.property(terms, language, check), { numRuns: 1_000 });
  });
});

const million = 1_000_000;
const shapes: Readonly<Record<string, string>> = {
  'one letter': 'あ',
  digits: '1',
  dates: '2026年1月1日',
  'open ranges': '11/1~',
  lengths: '翌月末3ヶ月後',
  anchors: '入会達成購入付与の後',
  'open brackets': '(【「',
  'closed brackets': ')】」',
  'half-width katakana': 'ﾎﾟｲﾝﾄ',
  'words of conditions': '以上以内対象外キャンセルエントリー',
  lines: '期間\n',
  cells: '|期間|11月1日',
  spaces: ' ',
  commas: '1,000,',
  stops: '。',
  'latin words': 'within 30 days of purchase ',
  'spanish words': 'hasta el 3 de mayo de 2026 ',
  surrogates: '\ud83d',
};

describe('a million characters', () => {
  it.each(Object.entries(shapes))('of %s are read to the end', (_name, piece) => {
    const text = piece.repeat(Math.ceil(million / piece.length));
    for (const lang of ['ja', 'en', 'es'] as const)
      expect(readTerms(text, { ...seen, lang })).toBeInstanceOf(Array);
  });
});
