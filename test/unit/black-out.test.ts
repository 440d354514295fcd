import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blackOut, textOfPlaces, withoutWords } from '../../utils/capture/black-out';
import { maskAddress, maskDeep, maskWords, sign, tellingWords } from '../../utils/capture/mask-words';
import { bare, findAll } from '../../utils/capture/quote';
import type { Rect, TextBlock, TextPlaces } from '../../utils/records';

const box = (y: number, x = 10, width = 200, height = 20): Rect => ({ x, y, width, height });
const block = (text: string, changed: Partial<TextBlock> = {}): TextBlock => ({
  text,
  boxes: [],
  seen: 'visible',
  small: false,
  ...changed,
});
const page = { width: 1_000, height: 2_000 };
const extent = { x: 0, y: 0, ...page };
const placesOf = (...blocks: TextBlock[]): TextPlaces => ({ version: 1, page, blocks, cut: false });

const order = placesOf(
  block('お届け先：山田 花子 様東京都千代田区1-2-3', { boxes: [box(100), box(120)], starts: [0, 12] }),
  block('ご注文番号：TS-417', { boxes: [box(200)], starts: [0] }),
  block('山田 花子', { seen: 'hidden' }),
  block('山田 花子の写真', { boxes: [box(300)], starts: [0], of: 'picture' }),
);

describe('words under a rectangle', () => {
  it('are taken out with their whole line; the lines beside it stay', () => {
    const { places, hidden } = blackOut(order, [{ x: 60, y: 100, width: 20, height: 20 }], extent);
    expect(hidden).toEqual(['お届け先：山田 花子 様']);
    expect(textOfPlaces(places)).toBe(`${sign}東京都千代田区1-2-3\nご注文番号：TS-417\n`);
  });

  it('stay where a rectangle lies between lines, or grazes one', () => {
    const { places, hidden } = blackOut(order, [box(141, 10, 200, 50), box(218)], extent);
    expect(hidden).toEqual([]);
    expect(textOfPlaces(places)).toContain('TS-417');
  });

  it('take their whole block with them where its lines are not known', () => {
    const places = placesOf(block('一行目 二行目', { boxes: [box(0), box(20)] }));
    expect(textOfPlaces(blackOut(places, [box(22)], extent).places)).toBe(`${sign}\n`);
  });

  it('go where they run from top to bottom and a part of a line is black', () => {
    const upright = { x: 700, y: 0, width: 20, height: 400 };
    const places = placesOf(block('縦書きの一行', { boxes: [upright], starts: [0] }));
    const end = { x: 695, y: 320, width: 30, height: 200 };
    expect(textOfPlaces(blackOut(places, [end], extent).places)).toBe(`${sign}\n`);
    const beside = { ...end, x: 716, width: 40 };
    expect(blackOut(places, [beside], extent).hidden).toEqual([]);
  });

  it('are not told by what no eye saw, nor by what lies beyond the picture', () => {
    const below = placesOf(block('ページの下', { boxes: [box(1_500)], starts: [0] }));
    const window = { ...extent, height: 900 };
    expect(blackOut(below, [box(0)], window).places.blocks).toEqual([]);
    expect(textOfPlaces(blackOut(order, [box(500)], extent).places)).not.toContain('の写真');
    expect(blackOut(order, [box(500)], extent).places.blocks).toHaveLength(2);
  });

  it('never stand in what is left, wherever lines and rectangles lie', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 1_900 }),
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 1, max: 60 }),
    });
    const lines = fc.array(fc.tuple(spot, fc.boolean()), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.array(spot, { minLength: 1, maxLength: 4 }), (spots, boxes) => {
        // Each line has words of its own; some blocks have two lines.
        const blocks = spots.map(([at, two], i) =>
          block(`<${i}a>${two ? `<${i}b>` : ''}`, {
            boxes: two ? [at, { ...at, y: at.y + at.height }] : [at],
            starts: two ? [0, `<${i}a>`.length] : [0],
          }),
        );
        const { places } = blackOut(placesOf(...blocks), boxes, extent);
        const left = textOfPlaces(places);
        for (const { text, boxes: at, starts = [] } of blocks)
          at.forEach((line, j) => {
            const word = text.slice(starts[j], starts[j + 1]);
            const within = boxes.some(
              (rect) =>
                rect.x <= line.x &&
                rect.y <= line.y &&
                rect.x + rect.width >= line.x + line.width &&
                rect.y + rect.height >= line.y + line.height,
            );
            if (within) expect(left).not.toContain(word);
          });
      }),
    );
  });
});

describe('words that are black', () => {
  const words = tellingWords(['お届け先：山田 花子 様', 'メール hanako@mail.test', '電話 090-1234-5678']);

  it('are masked elsewhere, with or without title, label and spaces, in any width and case', () => {
    expect(maskWords('ようこそ 山田花子 さん', words)).toBe(`ようこそ ${sign} さん`);
    expect(maskWords('ＨＡＮＡＫＯ@mail.test', words)).toBe(sign);
    expect(maskWords('Tel ０９０-1234-5678まで', words)).toBe(`Tel ${sign}まで`);
  });

  it('leave other words alone, and labels', () => {
    expect(maskWords('お届け先の変更', words)).toBe('お届け先の変更');
    expect(maskWords('合計 5,480円', words)).toBe('合計 5,480円');
    expect(tellingWords(['合計'])).toEqual([]);
    // A name is one by what is said to it.
    expect(tellingWords(['山田様'])).toContain('山田');
  });

  it('that were searched for are masked however short', () => {
    expect(maskWords('林さん', tellingWords([], ['林さん']))).toBe(sign);
  });

  it('are masked in an address, encoded or not; the site stays', () => {
    expect(
      maskAddress('https://shop.test/o/%E5%B1%B1%E7%94%B0%E8%8A%B1%E5%AD%90?m=hanako%40mail.test&a=1', words),
    ).toBe(`https://shop.test/o/${sign}?m=${sign}&a=1`);
    expect(maskAddress('https://shop.test/?tel=09012345678&b=2', words)).toBe(
      `https://shop.test/?tel=${sign}&b=2`,
    );
    const name = tellingWords(['John Smith']);
    expect(maskAddress('https://shop.test/?name=John+Smith&b=2', name)).toBe(
      `https://shop.test/?name=${sign}&b=2`,
    );
    const shop = tellingWords([], ['shop.test']);
    expect(maskAddress('https://shop.test/a', shop)).toBe('https://shop.test/a');
    expect(maskAddress('https://other.test/%E0%A4', words)).toBe('https://other.test/%E0%A4');
  });

  it('are masked at any depth of a record, whose numbers stay', () => {
    expect(maskDeep({ a: [{ url: 'https://s.test/?q=090-1234-5678', n: 3 }], b: null }, words)).toEqual({
      a: [{ url: `https://s.test/?q=${sign}`, n: 3 }],
      b: null,
    });
  });

  it('are masked in places, whose lines are then no longer known by their letters', () => {
    const masked = withoutWords(order, words);
    expect(masked.blocks[0]).not.toHaveProperty('starts');
    expect(masked.blocks[1]).toEqual(order.blocks[1]);
    expect(bare(textOfPlaces(masked))).not.toContain('山田花子');
  });

  it('never stand in a masked text, whatever surrounds them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 4 }), fc.string(), (a, word, b) => {
        const wanted = tellingWords([], [word]);
        const left = bare(maskWords(a + word + b, wanted));
        for (const one of wanted) if (!bare(sign).includes(one)) expect(left).not.toContain(one);
      }),
    );
  });
});

describe('a search in a page', () => {
  it('finds every place, in any case and width, what is seen first', () => {
    const places = placesOf(
      block('Point ｐｏｉｎｔ', { boxes: [box(0)], starts: [0] }),
      block('hidden POINT', { seen: 'hidden' }),
    );
    const found = findAll('point', places);
    expect(found.map(({ seen }) => seen)).toEqual(['visible', 'visible', 'hidden']);
    expect(found[0]?.boxes).toEqual([box(0)]);
  });

  it('finds nothing without words', () => {
    expect(findAll(' ', order)).toEqual([]);
    expect(findAll('ありません', order)).toEqual([]);
  });
});
