// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PageSource, sourceLimits } from '../../utils/messages/page-source';
import { readPage } from '../../utils/page-reading';
import { sourceOf } from '../../utils/page-source';
import { wordsOfSource } from '../../utils/page-source-words';
import { pageFiles } from '../fixtures/page-files';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const rows = (many: number) => `<ul>${'<li><a href="#">Socks</a> <b>$12</b></li>'.repeat(many)}</ul>`;

describe('the source of a page', () => {
  it('holds nothing of what its form holds, but the captions of its buttons', () => {
    const { html } = sourceOf(
      parse(`<form><input name="card" value="4111111111111111"><input type="password" value="secret">
        <input type="hidden" value="token-1"><textarea>a note</textarea><input type="submit" value="Place order"></form>`),
    );
    expect(html).toContain('Place order');
    expect(html).toContain('name="card"');
    expect(html).not.toMatch(/4111|secret|token-1|a note/);
  });

  it('of a very large page holds the beginning, and what still counts at its end', () => {
    const source = sourceOf(
      parse(
        `<h1>First</h1>${rows(5_000)}<h2>Last heading</h2><input autocomplete="cc-number"><button>Pay now</button>`,
      ),
    );
    expect(source.html).toContain('First');
    expect(source.html.length).toBeLessThan(200_000);
    const { heading, button, asks } = readPage(source);
    expect([heading, asks]).toEqual(['First\nLast heading\n', ['card']]);
    expect(button).toContain('Pay now');
  });

  it('of a page of long scripts and styles leaves those out, and no more than needed', () => {
    const long = `<style>${'a{}'.repeat(300_000)}</style><script>${'1;'.repeat(300_000)}</script>`;
    const event = `<script>gtag('event', 'purchase')</script>`;
    const lean = sourceOf(parse(`${long}${event}<h1>Thank you</h1>`));
    expect(lean.html.length).toBeLessThan(1_000);
    expect(readPage(lean)).toMatchObject({ title: 'Thank you\n', marker: 'event:purchase\n' });
    const short = sourceOf(parse('<style>a{}</style><h1>Thank you</h1>'));
    expect(short.html).toContain('a{}');
  });

  it('passes the door, whatever the page', () => {
    for (const html of [rows(5_000), `<p>${'x'.repeat(3_000_000)}</p>`, '<iframe></iframe>'.repeat(50), ''])
      expect(PageSource.safeParse(sourceOf(parse(html))).success).toBe(true);
  });
});

describe('the door', () => {
  const source = { html: '<p>x</p>', rest: '', frames: [] };
  const nested = (depth: number): unknown => (depth ? { ...source, frames: [nested(depth - 1)] } : source);
  it.each([
    ['a page', source, true],
    ['frames within each other', nested(sourceLimits.depth), true],
    ['frames within each other without end', nested(sourceLimits.depth + 1), false],
    ['too long a page', { ...source, html: 'x'.repeat(sourceLimits.html + 1) }, false],
    [
      'frames that are too long together',
      { ...source, frames: Array(3).fill({ ...source, html: 'x'.repeat(sourceLimits.html) }) },
      false,
    ],
    ['too many frames', { ...source, frames: Array(sourceLimits.frames + 1).fill(null) }, false],
    ['more than is asked for', { ...source, more: 1 }, false],
    ['no text', { ...source, html: 7 }, false],
  ])('takes %s for what it is', (_, given, passes) => {
    expect(PageSource.safeParse(given).success).toBe(passes);
  });
});

describe('frames of the same origin', () => {
  const page = parse('');
  const framed = (html: string): HTMLIFrameElement => {
    const frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: parse(html) });
    return frame;
  };

  it('are read where they stand, and those in furniture are not', () => {
    const source: PageSource = {
      html: '<body><nav><iframe></iframe></nav><template><iframe></iframe></template><h2>Shell</h2><iframe></iframe><h2>End</h2></body>',
      rest: '',
      frames: [
        { html: '<h2>Menu</h2>', rest: '', frames: [] },
        { html: '<h2>Form</h2><input autocomplete="cc-csc">', rest: '', frames: [] },
      ],
    };
    expect(readPage(source)).toMatchObject({ heading: 'Shell\nForm\nEnd\n', asks: ['csc'] });
  });

  it('that cannot be read are passed over', () => {
    page.body.append(framed('<h2>x</h2>'));
    expect(readPage({ html: '<iframe></iframe><h2>End</h2>', rest: '', frames: [null] }).heading).toBe(
      'End\n',
    );
  });
});

describe('the words of a page that is left', () => {
  it('are its text, and not its scripts, styles, choices or what is hidden', () => {
    const source = sourceOf(
      parse(`<title>Shop</title><style>a{}</style><script>1 < 2</script><h1>Thank you</h1><p hidden>no</p>
        <select><option>Blue</option></select><p>Order &amp; number: HK-1</p>`),
    );
    expect(wordsOfSource(source, 1_000)).toEqual({ text: 'Thank you\nOrder & number: HK-1', cut: false });
    expect(wordsOfSource(source, 5)).toEqual({ text: 'Thank', cut: true });
  });

  it('hold the number of every order in our own pages', () => {
    const done = pageFiles().filter(({ kind, is }) => kind === 'confirmation' && is);
    for (const { id, html } of done) {
      const { text } = wordsOfSource(sourceOf(parse(html)), 100_000);
      const title = parse(html).querySelector('h1')?.textContent?.trim().split('\n')[0] ?? '';
      expect(text, id).toContain(title.trim());
    }
  });
});
