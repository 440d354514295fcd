import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bannerStyle } from '../../components/banner/style';

const theme = readFileSync(new URL('../../components/theme.css', import.meta.url), 'utf8');
const colours = new Map(
  [...theme.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
);

/** WCAG 2.2 relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = [
  ...['ink', 'ink-soft', 'accent', 'kept', 'problem'].flatMap((text) => [
    [text, 'paper'],
    [text, 'ground'],
  ]),
  ['ink', 'accent-soft'],
  ['ink-soft', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['ink', 'problem-soft'],
  ['problem', 'problem-soft'],
  ['ink', 'mark'],
];

it.each(pairs)('%s is legible on %s, light and dark', (text, ground) => {
  for (const scheme of [0, 1]) {
    const [a, b] = [colours.get(text)?.[scheme], colours.get(ground)?.[scheme]];
    expect(contrast(a ?? '', b ?? '')).toBeGreaterThanOrEqual(4.5);
  }
});

it('grey on grey would be found out', () => {
  expect(contrast('#888888', '#999999')).toBeLessThan(4.5);
});

it('the banner wears the colours of the theme', () => {
  const used = [...bannerStyle.matchAll(/light-dark\((#\w+),(#\w+)\)/g)].map(
    ([, light, dark]) => `${light} ${dark}`,
  );
  const known = [...colours.values()].map(([light, dark]) => `${light} ${dark}`.replace('#ffffff', '#fff'));
  expect(used.filter((pair) => !known.includes(pair))).toEqual([]);
});
