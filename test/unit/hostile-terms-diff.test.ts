/** Terms of two days, written to break whoever compares them. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { diffTerms } from '../../utils/offers';
import { inForm } from '../form';
import { expectUnpolluted, strangeText } from './hostile';

const numRuns = inForm(5_000, 1_000);
const pieces = ['1,000ポイント', '条件：', '対象外', '還元', 'points', '(', '1', '0', '★', '残り'];

afterEach(expectUnpolluted);

describe('terms of two days', () => {
  const terms = strangeText([...pieces, '。', '. A', 'おすすめ', '11月22日', 'あと3日', '\n']);
  it('are the same as themselves, and differ by statements of theirs', () => {
    fc.assert(
      fc.property(terms, terms, (before, after) => {
        expect(diffTerms({ text: before }, { text: before }).same).toBe(true);
        const plain = (text: string) => text.replace(/\s+/g, ' ');
        for (const change of diffTerms({ text: before }, { text: after }).changes) {
          if ('after' in change) expect(plain(after).includes(change.after)).toBe(true);
          if ('before' in change) expect(plain(before).includes(change.before)).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});
