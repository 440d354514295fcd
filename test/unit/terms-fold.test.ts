/** A text is folded before it is read, and each character knows where it came from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unfold } from '../../utils/terms/fold';

describe('a folded text', () => {
  it.each([
    ['１２月３１日〜', '12月31日~'],
    ['ﾎﾟｲﾝﾄ ｶﾞ', 'ポイント ガ'],
    ['カﾞハﾟｱﾞ', 'ガパアﾞ'],
    ['ﾞﾟ', 'ﾞﾟ'],
    ['ﬁnal oﬀer, oﬃce', 'final offer, office'],
    ['０．５％です．', '0.5%です。'],
    ['“it’s” 5\u00a0–\u20096', '"it\'s" 5 - 6'],
    ['a\r\n\u2028b', 'a\n\n\nb'],
    ['\ud83d€é', '\ud83d€é'],
  ])('of %s is %s', (raw, text) => {
    expect(fold(raw).text).toBe(text);
  });

  it('has no full-width letters, digits and signs, no half-width kana and one kind of space, dash and quote', () => {
    const all = (from: number, to: number) =>
      String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
    expect(fold(all(0xff01, 0xff0d)).text).toBe(all(0x21, 0x2d));
    expect(fold(all(0xff0f, 0xff5e)).text).toBe(all(0x2f, 0x7e));
    expect(fold(all(0xff61, 0xff9d)).text).toMatch(/^[\u3001-\u30fc]{61}$/);
    expect(fold('〜∼〰˜∽⁓').text).toBe('~'.repeat(6));
    expect(fold('‐‑‒–—―−').text).toBe('-'.repeat(7));
    expect(fold('\u2018\u2019\u201c\u201d￥').text).toBe('\'\'""¥');
  });

  const pieces = [...'abｶﾊカハﾞﾟﬁﬃ１、。～\ud83d\udc00 é', 'ﾎﾟ', 'ﬀ'];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

  it('leads back to where each of its characters was written', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const folded = fold(raw);
        let last = 0;
        for (let i = 0; i < folded.text.length; i++) {
          const { at, end } = unfold(folded, i, i + 1);
          expect(at).toBeGreaterThanOrEqual(last);
          // What a character was written with becomes it, or the ligature that it is a part of.
          if (end > at) expect(fold(raw.slice(at, end)).text).toContain(folded.text.charAt(i));
          last = at;
        }
        expect(unfold(folded, 0, folded.text.length)).toEqual({ at: 0, end: raw.length });
      }),
    );
  });
});
