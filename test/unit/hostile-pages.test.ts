/** Pages that were written to break whoever recognises them. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readMarkup } from '../../utils/page-markup';
import { pageLimits, readPage } from '../../utils/page-reading';
import { signsIn } from '../../utils/page-signs';
import { quote } from '../../utils/page-words';
import { recogniseSource } from '../../utils/pages';
import { PageKind, pageKinds, Signal } from '../../utils/records';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, strangeText } from './hostile';

const numRuns = inForm(3_000, 300);
const pieces = [
  ...[
    '<h1>',
    '</h1>',
    '<p>',
    '</p>',
    '<button>',
    '</button>',
    '<input autocomplete="cc-number">',
    '<form action="',
    '">',
    "<a href='",
  ],
  ...[
    '<template shadowrootmode="open">',
    '</template>',
    '<iframe>',
    '</iframe>',
    '<nav>',
    '<li>',
    '<meta property="og:type" content="',
  ],
  ...[
    '<script type="application/ld+json">',
    '{"@type":"Order"}',
    "gtag('event','purchase')",
    '</script>',
    '<!--',
    '-->',
    '<textarea>',
    '<title>',
  ],
  ...[
    '注文を確定する',
    'ご注文ありがとうございました',
    '注文番号 A-1',
    'Checkout',
    'Place order',
    'ポイント',
    'エントリー',
    '合計 1,000円',
    'Pedido realizado',
  ],
];
const addresses = fc.oneof(
  fc.constant('https://shop.test/checkout'),
  strangeText(['https://', 'shop.test', '/checkout', '/cart', '?page=', '#/order', '%E0%A4%A', 'route=']),
);
/** Pages of a kind, with anything behind it. */
const whole = [
  '<h1>Checkout</h1><input autocomplete="cc-number"><input autocomplete="cc-csc"><button>Place order</button>',
  '<title>ご注文完了</title><h1>ご注文ありがとうございました</h1><p>ご注文番号：A-10417 合計 12,800円</p>',
  '',
];
const markup = fc
  .tuple(fc.constantFrom(...whole), strangeText(pieces, 40))
  .map(([beginning, rest]) => `${beginning}${rest}`);
const sourceOf = (html: string, inner = '') => ({
  html,
  rest: inner,
  frames: [{ html: inner, rest: '', frames: [] }, null],
});

afterEach(expectUnpolluted);

describe('a page', () => {
  it('of any markup is of a kind that its record takes, for reasons of its own words, or of none', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(markup, markup, addresses, (html, inner, url) => {
        const seen = recogniseSource(sourceOf(html, inner), url);
        if (!seen) return;
        kinds.add(seen.kind);
        expect(PageKind.safeParse(seen.kind).success && seen.score >= 0 && seen.score <= 1).toBe(true);
        for (const signal of seen.signals) expect(Signal.safeParse(signal).error).toBeUndefined();
        expect(seen.signals.length).toBeLessThanOrEqual(60);
      }),
      { numRuns },
    );
    expect(kinds.size).toBeGreaterThan(1);
  });

  it('is read to its limits and no further', () => {
    fc.assert(
      fc.property(markup, fc.integer({ min: 1, max: 200 }), (html, times) => {
        const page = readPage(sourceOf(html.repeat(times), html));
        expect(page.elements).toBeLessThanOrEqual(pageLimits.elements);
        expect(page.text.length).toBeLessThanOrEqual(pageLimits.characters + 1);
        for (const sink of [page.heading, page.button, page.marker, page.self])
          expect(sink.length).toBeLessThan(20_000);
      }),
      { numRuns: inForm(1_000, 100) },
    );
  });

  it('is closed as often as it is opened, and of attributes that every object has it says what is written', () => {
    fc.assert(
      fc.property(strangeText([...pieces, ...ownMake.map((name) => `<b ${name}="x">`)], 40), (html) => {
        let depth = 0;
        readMarkup(html, {
          open: ({ attr, has }) => {
            depth += 1;
            for (const name of ownMake) expect(has(name) ? attr(name) : '').toEqual(attr(name));
            return true;
          },
          close: () => {
            depth -= 1;
            expect(depth).toBeGreaterThanOrEqual(0);
          },
          text: () => {},
          frame: () => {},
        });
      }),
      { numRuns },
    );
  });

  it('tells signs in words that stand in it', () => {
    const kind = fc.constantFrom(...pageKinds);
    fc.assert(
      fc.property(
        strangeText(['ログイン', 'ようこそ', '様', '\n', 'クーポン', 'code: ABC', ...pieces]),
        kind,
        fc.constantFrom('portal', 'shop'),
        (text, of, site) => {
          for (const sign of signsIn(text, of, { site }))
            expect(JSON.stringify(sign).length).toBeLessThan(2_000);
          expect(quote(text).length).toBeLessThanOrEqual(120);
          expect(quote(text)).not.toMatch(/\d/);
        },
      ),
      { numRuns },
    );
  });
});
