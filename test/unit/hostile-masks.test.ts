/** Words around a secret that were written to hide it from whoever masks it, and masks that may not eat more than it. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { findCardNumbers, maskAddress, maskCardNumbers } from '../../utils/capture/card-numbers';
import { headersWorthKeeping } from '../../utils/capture/headers';
import { findCodes } from '../../utils/capture/labelled-codes';
import { maskAttribute, maskDrawings } from '../../utils/capture/mask-markup';
import { dots, maskRanges, maskText, storedAddress } from '../../utils/capture/mask-text';
import { siteOnly } from '../../utils/capture/mask-words';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, strangeText } from './hostile';

const numRuns = inForm(5_000, 500);
const card = '4111111111111111';
const pieces = [
  ...[
    '4111 1111 1111 1111',
    '4111-1111',
    '１２３',
    'CVV: 123',
    '暗証番号 1234',
    'パスワード：',
    'pin ',
    '12/28',
    'カード有効期限',
  ],
  ...[
    '山田花子 様',
    'hanako@mail.test',
    '090-1234-5678',
    '〒100-0001',
    'お名前：',
    '?card=',
    '&cvc=',
    'data:image/svg+xml,',
    ';base64,',
  ],
];

afterEach(expectUnpolluted);

/** Words without a digit, so that they are no part of a number. */
const around = strangeText(['<b>', 'No. ']).map((text) => `${text.replace(/[\d０-９]/g, 'x')}x`);
const gap = fc.constantFrom('', ' ', '-', ' - ', '\u200b', '\u00a0', '　', '－', '\0');

describe('a card number', () => {
  it('is dots in any words, in groups parted by anything that parts them, and nothing else is', () => {
    fc.assert(
      fc.property(around, gap, around, fc.boolean(), (before, mark, after, isWide) => {
        const plain = (card.match(/.{4}/g) ?? []).join(mark);
        const shown = isWide
          ? plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          : plain;
        const masked = maskCardNumbers(`${before}${shown}x${after}`);
        expect(masked).toBe(`${before}${shown.replace(/[\d０-９]/g, '•')}x${after}`);
      }),
      { numRuns },
    );
  });

  it('is masked in an address, a header and a drawing, however it is written there', () => {
    for (const written of [card, '4111+1111+1111+1111', '4111%201111%201111%201111', '4111_1111_1111_1111'])
      expect(maskAddress(`https://shop.test/?x=${written}&y=1`)).not.toMatch(/1111/);
    expect(headersWorthKeeping([{ name: 'ETag', value: `"${card}"` }])[0]?.value).not.toMatch(/1111/);
    const svg = `<svg><text>${card}</text></svg>`;
    for (const data of [
      `,${encodeURIComponent(svg)}`,
      `;base64,${btoa(svg)}`,
      `;charset=utf-8;base64,${btoa(svg)}`,
    ])
      expect(decodeURIComponent(maskAttribute(`url(data:image/svg+xml${data})`))).toMatch(/<text>•+<\/text>/);
    expect(
      decodeURIComponent(maskDrawings(`data:image/svg+xml,${encodeURIComponent('<svg>words</svg>')}`)),
    ).toContain('words');
  });
});

describe('any text', () => {
  it('is as long when it is masked, and only letters and digits of it are dots', () => {
    const own = fc.constantFrom(null, []);
    fc.assert(
      fc.property(strangeText(pieces), own, (text, words) => {
        const { text: masked } = maskText(text, words);
        expect(masked.length).toBe(text.length);
        const other = [...masked].filter((sign, i) => sign !== '•' && !text.includes(sign) && i >= 0);
        expect(other).toEqual([]);
        expect(maskText(masked, words).text.length).toBe(masked.length);
      }),
      { numRuns },
    );
  });

  it('has codes and numbers at places of it, in their order', () => {
    fc.assert(
      fc.property(strangeText(pieces), (text) => {
        const numbers = findCardNumbers(text);
        for (const ranges of [numbers, findCodes(text, numbers)])
          for (const { start, end } of ranges) expect(start < end && end <= text.length).toBe(true);
        expect(dots(text).length).toBe(text.length);
        const range = { start: 0, end: text.length, why: 'card' as const };
        expect(maskRanges(text, [range, range]).text).toBe(dots(text));
      }),
      { numRuns },
    );
  });

  it('is an address that can be stored, an attribute and a header without a throw', () => {
    const addresses = strangeText(['https://shop.test/', '?', '&', '=', '%', '%20', ...pieces]);
    fc.assert(
      fc.property(
        addresses,
        fc.boolean(),
        fc.constantFrom('date', 'ETAG', 'set-cookie', ...ownMake),
        (text, personal, name) => {
          expect(typeof storedAddress(text, personal)).toBe('string');
          expect(typeof maskAttribute(text)).toBe('string');
          expect(siteOnly(text)).not.toMatch(/[?&]/);
          for (const kept of headersWorthKeeping([{ name, value: text }]))
            expect(['date', 'etag'].includes(kept.name) && kept.value.length <= 300).toBe(true);
        },
      ),
      { numRuns },
    );
  });
});
