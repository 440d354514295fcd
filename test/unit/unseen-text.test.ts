import { describe, expect, it } from 'vitest';
import { unseenMark, withUnseen } from '../../utils/capture/unseen-text';
import type { TextBlock } from '../../utils/records';

const block = (text: string, seen: TextBlock['seen']): TextBlock => ({ text, seen, boxes: [], small: false });

describe('the kept text', () => {
  it('holds what was folded away or hidden, after a mark, in the order of the page and once each', () => {
    const blocks = [
      block('獲得条件', 'visible'),
      block('ギフト券は対象外です。', 'collapsed'),
      block('判定は60日後です。', 'hidden'),
      block('ギフト券は対象外です。', 'collapsed'),
    ];
    expect(withUnseen('獲得条件\n', { blocks })).toBe(
      `獲得条件\n\n${unseenMark}\n\nギフト券は対象外です。\n判定は60日後です。\n`,
    );
  });

  it('stays as it is when all was visible, or what was not is also said visibly', () => {
    const blocks = [block('Read the terms', 'visible'), block('Read  the\nterms', 'hidden')];
    expect(withUnseen('Read the terms', { blocks })).toBe('Read the terms');
    expect(withUnseen('See this.', { blocks: [block('See this', 'visible')] })).toBe('See this.');
  });

  it('marks what is folded to no height, though the browser counts it as visible', () => {
    const blocks = [block('Terms', 'visible'), block('Gift cards are excluded', 'collapsed')];
    expect(withUnseen('Terms\nGift cards are excluded', { blocks })).toContain(
      `${unseenMark}\n\nGift cards are excluded`,
    );
  });
});
