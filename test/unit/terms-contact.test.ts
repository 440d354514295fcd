/** Whom not to ask about a missing reward, however the words are put. */
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../utils/terms';

const rulesIn = (text: string) =>
  readTerms(text, { seenAt: '2026-11-26T00:00:00Z', zone: 'Asia/Tokyo' })
    .filter(({ kind }) => kind === 'contact_rule')
    .map(({ value }) => value);

describe('asking the shop about the reward', () => {
  it.each([
    'ポイントに関するお問い合わせをショップへ直接行うことは禁止です。',
    'お問い合わせは、広告主様へ直接なさらないでください。',
    'ショップへの直接のお問い合わせはご遠慮ください。',
    'Do not contact the shop about cashback.',
    'No reclames los puntos a la tienda.',
  ])('is forbidden by: %s', (text) => {
    expect(rulesIn(text)).toEqual([{ type: 'no_direct_contact' }]);
  });

  it.each([
    '商品に関するお問い合わせは、ショップへ直接お願いします。',
    '注文内容のご連絡は、ショップから直接行います。',
  ])('is not by: %s', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});
