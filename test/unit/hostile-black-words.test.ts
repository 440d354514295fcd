/** Words that were blackened in a picture, and stand elsewhere in other letters. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { maskAddress, maskDeep, maskWords, tellingWords } from '../../utils/capture/mask-words';
import { bare, findAll, spansOf } from '../../utils/capture/quote';
import type { TextBlock } from '../../utils/records';
import { inForm } from '../form';
import { expectUnpolluted, polluting, strangeJson, strangeText } from './hostile';

const numRuns = inForm(5_000, 500);
const pieces = ['山田花子 様', 'hanako@mail.test', '090-1234-5678', 'お名前：', '<b>', 'ς', 'Σ', 'ß'];
const around = strangeText(['<b>', 'No. ']).map((text) => `${text.replace(/[\d０-９]/g, 'x')}x`);

afterEach(expectUnpolluted);

describe('words that were blackened', () => {
  it('stand nowhere any more where they are masked', () => {
    const word = fc.constantFrom(
      '山田花子',
      'Hanako Yamada',
      'ΟΔΟΣ',
      'Ｈａｎａｋｏ',
      'İstanbul',
      '12-3456-7890',
      'ﬁne Straße',
    );
    fc.assert(
      fc.property(around, word, around, (before, hidden, after) => {
        const masked = maskWords(`${before}${hidden}${after}`, tellingWords([hidden]));
        expect(bare(masked).includes(bare(hidden))).toBe(false);
        expect(masked.includes(hidden)).toBe(false);
      }),
      { numRuns },
    );
  });

  it('are spans of the text they stand in', () => {
    fc.assert(
      fc.property(strangeText(pieces), strangeText(pieces, 3), (text, words) => {
        for (const [from, to] of spansOf(bare(words), text))
          expect(from < to && to <= text.length).toBe(true);
        expect(typeof maskAddress(text, tellingWords([words]))).toBe('string');
      }),
      { numRuns },
    );
  });

  it('are found where the next word begins, in whatever letters they end', () => {
    const blocks: TextBlock[] = [{ text: 'ΟΔΟΣ ΑΒΓ', boxes: [], seen: 'visible', small: false }];
    expect(findAll('ΟΔΟΣ', { blocks })).toHaveLength(1);
    expect(findAll('ΟΔΟΑ', { blocks })).toHaveLength(0);
  });

  it('are masked at any depth of a record, whose fields stay what they were', () => {
    fc.assert(
      fc.property(strangeJson(strangeText(pieces, 4)), (record) => {
        const masked = maskDeep(record, tellingWords(['山田花子 様']));
        expect(JSON.stringify(masked) ?? '').not.toContain('山田花子');
      }),
      { numRuns },
    );
    expect(Object.keys(maskDeep(polluting as object, []))).toEqual(['__proto__', 'constructor', 'prototype']);
  });
});
