/** The parts that attachments are made of: how good pictures may be, where they are cut, which font writes what, how words are broken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestThatFits, settingAt } from '../../utils/bundle/attach/budget';
import { cutAfter, type Rows, type Span } from '../../utils/bundle/attach/cuts';
import type { Run } from '../../utils/bundle/attach/pdf/blocks';
import { letterer } from '../../utils/bundle/attach/pdf/letters';
import { linesOf, type Measure } from '../../utils/bundle/attach/pdf/lines';
import { stretches } from '../../utils/bundle/attach/volumes';
import { profileOf, recipients, usualSizes } from '../../utils/recipients';
import { RecipientProfile } from '../../utils/records';
import { jpegBytes } from './attach-painter';

const pages = fc.array(
  fc.record({
    width: fc.integer({ min: 360, max: 3_840 }),
    ratio: fc.double({ min: 0.3, max: 1.5, noNaN: true }),
    detail: fc.double({ min: 0.3, max: 8, noNaN: true }),
  }),
  { minLength: 1, maxLength: 40 },
);
type Pages = typeof pages extends fc.Arbitrary<infer One> ? One : never;

const bytesAt = (given: Pages, grade: number) => {
  const setting = settingAt(grade);
  return given.reduce((sum, { width, ratio, detail }) => {
    const wide = Math.min(width, setting.width);
    return sum + jpegBytes(Math.round(wide * wide * ratio), setting.quality, detail);
  }, 0);
};

describe('how good pictures may be', () => {
  it('is never too good, and nearly as good as fits, whatever the pages', async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.constantFrom(...usualSizes), async (given, size) => {
        const room = size * 1_000_000 * 0.9;
        const found = await bestThatFits(room, async (grade) => ({
          bytes: bytesAt(given, grade),
          made: grade,
        }));
        if (!found) expect(bytesAt(given, 0)).toBeGreaterThan(room);
        else {
          expect(found.bytes).toBeLessThanOrEqual(room);
          if (found.grade < 1) expect(found.bytes).toBeGreaterThanOrEqual(room * 0.85);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('takes one try where all fits, and few where not', async () => {
    let tries = 0;
    const given = Array.from({ length: 20 }, () => ({ width: 1_280, ratio: 1.4, detail: 2 }));
    await bestThatFits(4_000_000, async (grade) => {
      tries += 1;
      return { bytes: bytesAt(given, grade), made: null };
    });
    expect(tries).toBeLessThanOrEqual(4);
  });
});

describe('a cut', () => {
  const isPlain = () => true;
  const lines = (count: number, every: number, high: number): Span[] =>
    Array.from({ length: count }, (_, i) => [i * every, i * every + high]);

  it('goes through no line of text wherever the lines stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 8, max: 40 })), {
          maxLength: 120,
        }),
        fc.integer({ min: 300, max: 2_000 }),
        (starts, most) => {
          const spans = starts.map(([from, high]): Span => [from, from + high]);
          const rows: Rows = { height: 5_100, lines: spans, blocks: [], isPlain };
          const cut = cutAfter(rows, 0, most);
          expect(cut).toBeLessThanOrEqual(Math.min(most, 5_100));
          expect(cut).toBeGreaterThan(0);
          const free = Array.from({ length: Math.floor(most * 0.89) }, (_, i) => Math.floor(most) - i);
          const isFree = (y: number) => !spans.some(([from, to]) => y > from && y < to);
          if (free.some(isFree)) expect(isFree(cut) || cut === 5_100).toBe(true);
        },
      ),
    );
  });

  it('goes between blocks rather than between the lines of one', () => {
    const rows: Rows = {
      height: 3_000,
      lines: lines(100, 30, 20),
      blocks: [
        [0, 870],
        [900, 1_900],
      ],
      isPlain,
    };
    const cut = cutAfter(rows, 0, 1_000);
    expect(cut).toBeGreaterThan(870);
    expect(cut).toBeLessThan(900);
  });

  it('goes where the picture is plain when no text is known, and at the full height when nothing helps', () => {
    const rows: Rows = { height: 3_000, lines: null, blocks: [], isPlain: (y) => y === 700 };
    expect(cutAfter(rows, 0, 1_000)).toBe(700);
    expect(cutAfter({ ...rows, isPlain: () => false }, 0, 1_000)).toBe(1_000);
    expect(cutAfter(rows, 2_500, 1_000)).toBe(3_000);
  });
});

describe('letters', () => {
  const has = (signs: string) => ({
    hasGlyphForCodePoint: (code: number) => signs.includes(String.fromCodePoint(code)),
  });

  it('are written by the first font that has them; what none has is shown by its number', () => {
    const letters = letterer([has('控え 🄰'), has('✔控')]);
    expect(letters('控え✔')).toEqual([
      { font: 0, text: '控え' },
      { font: 1, text: '✔' },
    ]);
    expect(letters('え😀')).toEqual([{ font: 0, text: 'え[U+1F600]' }]);
    expect(letters('え\uFE0F\u200Bえ')).toEqual([{ font: 0, text: 'ええ' }]);
  });
});

describe('lines', () => {
  const measure: Measure = {
    letters: (text) => [{ font: 0, text }],
    width: (_, text, size) => [...text].length * size,
  };
  const textsOf = (runs: Run[], width: number) =>
    linesOf(runs, width * 10, 10, measure).map(({ pieces }) => pieces.map(({ text }) => text).join(''));

  it('end where Japanese may end: not before a full stop, not after an opening bracket', () => {
    expect(textsOf([{ text: '特典は翌月末に付与。' }], 9)).toEqual(['特典は翌月末に付', '与。']);
    expect(textsOf([{ text: '一二三（四五）' }], 4)).toEqual(['一二三', '（四五）']);
  });

  it('keep what is whole together, Japanese too, unless it is wider than a line', () => {
    expect(textsOf([{ text: '一二三' }, { text: '時刻 種類', whole: true }], 6)).toEqual([
      '一二三',
      '時刻 種類',
    ]);
    expect(textsOf([{ text: '一二三四五六', whole: true }], 4).join('')).toBe('一二三四五六');
  });

  it('break addresses at their seams, and lose nothing', () => {
    const url = 'https://shop.test/thanks?order=TS-20261122-00417&mail=hanako';
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 70 }), (width) => {
        const lines = textsOf([{ text: url, breaks: true }], width);
        expect(lines.join('')).toBe(url);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.max(width, 1));
      }),
    );
  });
});

describe('stretches', () => {
  it('hold every part once, in order, none of them empty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (weights, wanted) => {
          const count = Math.min(wanted, weights.length);
          const parts = weights.map((_, i) => i);
          const found = stretches(parts, weights, count);
          expect(found.flat()).toEqual(parts);
          expect(found).toHaveLength(count);
          expect(found.every((one) => one.length > 0)).toBe(true);
        },
      ),
    );
  });
});

describe('recipients', () => {
  it('have bounds that hold, a source with its day, and the portal whose form it is', () => {
    for (const recipient of recipients) {
      expect(RecipientProfile.parse(profileOf(recipient)).id).toBe(recipient.id);
      for (const { url, readOn } of recipient.sources) {
        expect(URL.canParse(url)).toBe(true);
        expect(readOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
    const of = (portal: string) => recipients.filter(({ portals }) => portals?.includes(portal));
    expect(of('shopback').map(({ name }) => name)).toEqual(['ShopBack']);
    expect(of('moppy')).toEqual([]);
  });
});
