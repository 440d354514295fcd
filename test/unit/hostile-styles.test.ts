/** Style sheets of pages that mean harm, made fit for a drawing. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { fitStyles } from '../../utils/capture/drawing/css';
import { inForm } from '../form';
import { expectUnpolluted, strangeText } from './hostile';

const window = { width: 1_280, height: 900, matches: () => true };

afterEach(expectUnpolluted);

const css = [
  ...[
    'a{',
    '}',
    '100vh',
    '1e3vw',
    ':root',
    '@media ',
    '(min-width:1px)',
    'url(',
    ')',
    '"',
    "'",
    '/*',
    '*/',
    '\\',
    '\\61 ',
    'BODY',
  ],
  ...['#a', '.b', '-', '--x:', 'calc(', ';', '@import "', '1.', '.5', 'DIV'],
];

describe('a style sheet', () => {
  it('of any text stays what it was but for windows, media, roots and capitals', () => {
    const plain = (text: string) => text.replace(/[\d.+-]+|[a-z]+|[(){}:,\s]/gi, '');
    fc.assert(
      fc.property(strangeText(css), (text) => {
        const media = /@media[^{;]*/gi;
        expect(plain(fitStyles(text, window).replace(media, ''))).toBe(plain(text.replace(media, '')));
      }),
      { numRuns: inForm(5_000, 1_000) },
    );
  });

  it.each([
    '1',
    '1.',
    'url(',
    'url(\\',
    '"',
    "'\\",
    '\\',
    '/*',
    '-1',
    '1e',
    ':root',
    'BODY ',
    '#a',
    '100vh ',
  ])('of a million characters of %j is read to its end', (piece) => {
    const text = `${piece.repeat(Math.ceil(1_000_000 / piece.length))}\\`;
    expect(fitStyles(text, window).length).toBeGreaterThan(900_000);
  });

  it('that is cut within an address is left as it is', () => {
    expect(fitStyles('a{background:url(x.png?100vh', window)).toBe('a{background:url(x.png?100vh');
    expect(fitStyles('a{background:url(x.png)}b{top:100vh', window)).toBe(
      'a{background:url(x.png)}b{top:900px',
    );
  });
});
