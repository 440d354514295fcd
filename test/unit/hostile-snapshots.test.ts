// @vitest-environment jsdom
/** Markup of pages that mean harm, made fit to be kept and drawn. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { xmlOf } from '../../utils/capture/drawing/xml';
import { cleanSnapshot } from '../../utils/capture/snapshot';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, polluting, strangeText } from './hostile';

const card = '4929843150672486';
/** Halves of characters make jsdom throw. */
const markup = (pieces: readonly string[], most: number) =>
  strangeText(pieces, most).map((html) => html.toWellFormed());
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

afterEach(expectUnpolluted);
const tags = [
  ...[
    '<p>',
    '</p>',
    '<svg>',
    '</svg>',
    '<math>',
    '<mtext>',
    '<mglyph>',
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '<noscript>',
  ],
  ...[
    '<template>',
    '<template shadowrootmode="open">',
    '</template>',
    '<table>',
    '<form>',
    '<select>',
    '<iframe srcdoc="',
    '<!--',
    '-->',
  ],
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">',
    '<a href="java\tscript:x">',
    '">',
    '" onload="',
  ],
  ...[
    '<foreignObject>',
    '<annotation-xml encoding="text/html">',
    '<base href=//evil.test>',
    '<meta http-equiv=refresh content="0;url=//evil.test">',
    '<body onload=x>',
  ],
];

/** Markup that is another when it is read again than when it was read first. */
const mutating = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
];

/** What would run or load if the snapshot were opened. */
function harmIn(html: string): string[] {
  const document = parse(html);
  const [first] = document.head.children;
  const guard = first?.getAttribute('content') ?? '';
  const active = [...document.querySelectorAll('script, base, object, embed, link, meta[http-equiv]')].filter(
    (one) => one !== first,
  );
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(
      ({ name, value }) => /^on/i.test(name) || /^javascript:/i.test(value.replace(/[\0-\x20]/g, '')),
    ),
  );
  return [
    ...(guard.includes("default-src 'none'") ? [] : ['unguarded']),
    ...active.map(({ localName }) => localName),
    ...attributes.map(({ name }) => name),
  ];
}

describe('a snapshot', () => {
  it('of any markup runs nothing when it is opened, and is guarded before anything else', () => {
    fc.assert(
      fc.property(markup(tags, 30), (html) => {
        expect(harmIn(cleanSnapshot(`<!doctype html>${html}`))).toEqual([]);
      }),
      { numRuns: inForm(3_000, 300) },
    );
    expect(harmIn('<p onclick="x">')).toEqual(['unguarded', 'onclick']);
  });

  it.each(mutating)('that is another when it is read again is guarded then, too: %#', (html) => {
    expect(harmIn(html)).toContain('unguarded');
    expect(harmIn(cleanSnapshot(html))).not.toContain('unguarded');
  });

  it('keeps a page whose attributes have names that no script could give', () => {
    const html = cleanSnapshot(`<p @click="toggle(the, menu)" =x="${card}" "y="${card}">words</p>`);
    expect(html).toContain('@click="toggle(the, menu)"');
    expect(html).not.toContain(card);
  });

  it('leads to no script, in whatever letters its address is written', () => {
    for (const address of [
      'javascript:x',
      ' JavaScript:x',
      'java\nscript:x',
      '\x01javascript:x',
      'j\ta\rv\nascript:x',
    ])
      expect(cleanSnapshot(`<a href="${address}">a</a>`), JSON.stringify(address)).not.toMatch(/script:/i);
    expect(cleanSnapshot('<a href="https://shop.test/?javascript:x">a</a>')).toContain('javascript:x');
  });

  it('takes what a page says it was like for no more than that', () => {
    const nested = { marks: [], sheets: [], bars: null };
    const look = { tag: 'input', look: '', nth: 0 };
    const state = {
      ...nested,
      ...(polluting as object),
      marks: ownMake.map((value) => ({ ...look, value: `${value}${card}` })),
    };
    expect(cleanSnapshot('<input>', { state })).not.toContain(card);
  });
});

it('a snapshot of any markup is XML, or what is left of it', () => {
  fc.assert(
    fc.property(markup(tags, 20), (html) => {
      const xml = xmlOf(parse(cleanSnapshot(html)).body);
      const read = new DOMParser().parseFromString(xml, 'application/xhtml+xml');
      expect(read.querySelector('parsererror')?.textContent?.slice(0, 200) ?? null).toBeNull();
    }),
    { numRuns: inForm(1_000, 150) },
  );
});
