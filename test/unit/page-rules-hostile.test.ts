import { expect, it } from 'vitest';
import { everyday } from '../../utils/page-everyday';
import { rulesOf } from '../../utils/page-scoring';
import { pageRules, recogniseSource } from '../../utils/pages';

/** What the rules look for, piece by piece: a text of one piece over and over makes an expression that backtracks begin again at each. */
const piecesOf = (what: unknown): string[] => [
  ...new Set(
    String(what)
      .split(/[^a-z0-9ぁ-んァ-ヶ一-龠ー%円€]+/i)
      .filter((piece) => piece.length > 1 && piece.length < 20),
  ),
];
const rules = [
  ...everyday,
  ...pageRules.flatMap((rule) => rulesOf({ ...rule, spares: everyday.map(([id]) => id) })),
];
const pieces = [...new Set(rules.flatMap(([, what]) => piecesOf(what)))];
const filled = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
/** Titles, headings and captions are read line by line; the text is not. */
const lines = (tag: string, piece: string) => `<${tag}>${filled(piece, 38)}</${tag}>`.repeat(240);
const page = (piece: string) =>
  `<ol class="steps">${lines('li', piece)}</ol>${lines('h2', piece)}${lines('button', piece)}<p>${filled(`${piece} `, 4_000)}</p>`.concat(
    `<p>${filled(piece, 4_000)}</p>`.repeat(3),
  );

it('comes to an end on pages made of what the rules look for', () => {
  expect(pieces.length).toBeGreaterThan(500);
  // Every tenth piece with its neighbours: the rules of one kind stand together.
  for (let i = 0; i < pieces.length; i += 10) {
    const some = pieces.slice(i, i + 10);
    const html = page(some.join(''));
    const found = recogniseSource({ html, rest: '', frames: [] }, 'https://shop.test/checkout');
    expect(found === null || found.score <= 1).toBe(true);
  }
});

it.each(['第1条', '第1条第2条', '1. ', ' 1. 2. 3. ', '返品', 'the site ', 'a', '1', '¥1 '])(
  'comes to an end on a page of %j and nothing else',
  (piece) => {
    const html = page(piece);
    expect(
      recogniseSource({ html, rest: '', frames: [] }, 'https://shop.test/campaign/terms/order'),
    ).toSatisfy((found: { score: number } | null) => found === null || found.score <= 1);
  },
);
