/** A shop's policy on returns, taken apart; and what a letter may ask by it. */
import { describe, expect, it } from 'vitest';
import { type DeskCase, readPolicy, remediesOf } from '../../utils/claims';
import { writeLetter } from '../../utils/letters';
import type { Language } from '../../utils/records';
import { claimRecord, deskCase, exhibit } from './claim-cases';

const policies: Readonly<Record<Language, string>> = {
  ja: '会社概要\n返品・交換は、商品の到着後8日以内にご連絡ください。不良品は、送料当店負担で交換いたします。全額返金のほか、一部の返金にも応じます。\nセール品の返品はできません。返品の際は、納品書と写真をお送りください。送料は3.980円以上で無料です。',
  en: 'About us. Returns are accepted within 30 days of delivery. Defective goods will be replaced free of charge.\nWe can offer a partial refund. Gift cards are non-refundable.\nTo return an item, send us the receipt. Our bags cost £3.50 each.',
  es: 'Quiénes somos. Puede devolver el artículo en un plazo de 14 días.\nLos productos defectuosos se cambian sin coste. Se ofrece un reembolso parcial.\nNo se admiten devoluciones de tarjetas regalo.\nPara devolver, adjunte la factura.',
};

const held = (text: string, fields: Partial<DeskCase> = {}): DeskCase =>
  deskCase({
    exhibits: [exhibit(1, 'other')],
    policy: readPolicy(text, 1),
    claim: claimRecord({ kind: 'settlement-hold', letter: 'settlement-hold' }),
    ...fields,
  });
const all = ['return', 'replacement', 'partial-refund'] as const;
const states = (input: DeskCase, language: Language) =>
  Object.fromEntries(remediesOf(input, all, language).map(({ id, state }) => [id, state]));

describe.each(['ja', 'en', 'es'] as const)('a policy in %s', (language) => {
  const lines = readPolicy(policies[language], 4);

  it('is read by its parts, in its own words, and nothing else of the page', () => {
    const parts = new Set(lines.flatMap((line) => line.parts));
    for (const part of ['eligibility', 'time', 'amount', 'exclusion', 'documents'] as const)
      expect([...parts], part).toContain(part);
    for (const { text, exhibit: number } of lines) {
      expect(policies[language]).toContain(text);
      expect(number).toBe(4);
    }
    expect(lines.map(({ text }) => text).join()).not.toMatch(/会社概要|About us|Quiénes|3\.980|£3/);
  });

  it('grants all three remedies', () => {
    expect(states(held(policies[language]), language)).toEqual({
      return: 'granted',
      replacement: 'granted',
      'partial-refund': 'granted',
    });
  });
});

describe('a remedy', () => {
  const strict = '返品は、送料お客様ご負担で承ります。交換はできません。返金は30日以内にいたします。';

  it('that the terms refuse, or make the shopper pay for, goes beyond them; so does one they do not name', () => {
    const lines = remediesOf(held(strict), all, 'ja');
    expect(lines.map(({ state }) => state)).toEqual(['beyond', 'beyond', 'beyond']);
    expect(lines.find(({ id }) => id === 'replacement')?.quote).toBe('交換はできません。');
    expect(lines.find(({ id }) => id === 'return')?.quote).toContain('お客様ご負担');
    expect(lines.find(({ id }) => id === 'partial-refund')?.quote).toBeNull();
  });

  it('of which no terms are kept is not judged', () => {
    expect(Object.values(states(held(''), 'ja'))).toEqual(['unknown', 'unknown', 'unknown']);
    expect(writeLetter('settlement-hold', 'ja', 'shop', held(''))?.text).not.toContain('超える');
  });

  it('is in the letter with the page that grants it, or marked as going beyond, and only where it is chosen', () => {
    const text = writeLetter('settlement-hold', 'ja', 'shop', held(policies.ja))?.text ?? '';
    expect(text).toContain('・注文どおりの品との交換（資料1）');
    const beyond = writeLetter('settlement-hold', 'ja', 'shop', held(strict))?.text ?? '';
    expect(beyond).toContain('・注文どおりの品との交換（規定を超えるお願いとなります）');
    const claim = claimRecord({ kind: 'settlement-hold', remedies: ['return', 'partial-refund'] });
    const fewer = writeLetter('settlement-hold', 'ja', 'shop', held(policies.ja, { claim }))?.text ?? '';
    expect(fewer).toContain('一部の返金（資料1）');
    expect(fewer).not.toContain('交換');
  });

  it('and a refund’s letter quote the policy, the weighty sentences only', () => {
    const text = writeLetter('refund', 'ja', 'shop', held(policies.ja))?.text ?? '';
    expect(text).toContain('「返品・交換は、商品の到着後8日以内にご連絡ください。」');
    expect(text).not.toContain('納品書');
  });
});
