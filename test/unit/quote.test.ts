import { describe, expect, it } from 'vitest';
import { findQuote } from '../../utils/capture/quote';
import type { TextBlock } from '../../utils/records';

const placesOf = (...of: Parameters<typeof findQuote>) => findQuote(...of)?.boxes ?? [];
const line = (y: number) => ({ x: 10, y, width: 200, height: 20 });
const block = (text: string, more: Partial<TextBlock> = {}): TextBlock => ({
  text,
  boxes: [line(0)],
  starts: [0],
  seen: 'visible',
  small: false,
  ...more,
});
const places = (...blocks: TextBlock[]) => ({ blocks });

describe('a quote is found', () => {
  it('in the lines it stands on, and in no other of its block', () => {
    const text = 'First line of terms. Second line, which counts. Third line.';
    const three = block(text, { boxes: [line(0), line(20), line(40)], starts: [0, 21, 48] });
    expect(placesOf('Second line, which counts.', places(three))).toEqual([line(20)]);
    expect(placesOf('terms. Second', places(three))).toEqual([line(0), line(20)]);
    expect(placesOf('line', places(three))).toEqual([line(0)]);
  });

  it('whatever white space, width of letters and unseen marks differ', () => {
    const japanese = block('獲得条件：１００ ポイント\n（税込）');
    expect(placesOf('獲得条件:100ポイント(税込)', places(japanese))).toEqual([line(0)]);
    expect(placesOf('ガイド', places(block('ｶﾞｲﾄﾞ')))).toEqual([line(0)]);
    expect(placesOf('co\u00adoperate to\u200bday', places(block('cooperate today')))).toEqual([line(0)]);
  });

  it('over several blocks, and past a picture or a hidden word between them', () => {
    const blocks = places(
      block('You get '),
      block('coin', { of: 'picture', boxes: [line(20)] }),
      block('for screen readers', { seen: 'hidden', boxes: [] }),
      block('100 points', { boxes: [line(40)] }),
    );
    expect(placesOf('You get 100 points', blocks)).toEqual([line(0), line(40)]);
  });

  it('where it is seen rather than where it is folded away before', () => {
    const folded = block('no refunds', { seen: 'collapsed', boxes: [] });
    expect(findQuote('no refunds', places(folded, block('no refunds', { boxes: [line(60)] })))).toEqual({
      boxes: [line(60)],
      seen: 'visible',
      small: false,
    });
  });

  it('when it was not to be seen, and says so', () => {
    const hidden = block('excluded: gift cards', { seen: 'collapsed', small: true, boxes: [] });
    expect(findQuote('gift cards', places(hidden))).toEqual({ boxes: [], seen: 'collapsed', small: true });
  });

  it('in all of a block whose lines are not known', () => {
    const { starts: _, ...older } = block('two lines', { boxes: [line(0), line(20)] });
    expect(placesOf('lines', places(older))).toEqual([line(0), line(20)]);
  });
});

describe('a quote is not found', () => {
  it.each([
    ['that is empty', ''],
    ['of nothing but space', ' \n　'],
    ['that is on no page', '200 points'],
    ['of the same letters in another order', 'points 100'],
    ['of another case', '100 POINTS'],
  ])('%s', (_, quote) => {
    expect(findQuote(quote, places(block('You get 100 points')))).toBeNull();
    expect(placesOf(quote, places(block('You get 100 points')))).toEqual([]);
  });

  it('over blocks that do not follow each other', () => {
    expect(findQuote('a c', places(block('a'), block('b'), block('c')))).toBeNull();
  });
});
