// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../../utils/capture/measure';
import { walkPage } from '../../utils/capture/walk';

const card = '4929843150672486';

/** jsdom lays nothing out: every box is made 100 × 20 px. */
beforeAll(() => {
  const box = () => ({ x: 10, y: 20, width: 100, height: 20 }) as DOMRect;
  Element.prototype.getBoundingClientRect = box;
  Range.prototype.getClientRects = () => [box()] as unknown as DOMRectList;
});

function masks(html: string, strict = false): string[] {
  document.body.innerHTML = html;
  const openShadow = (element: HTMLElement) => element.shadowRoot ?? null;
  return measure(window, { openShadow, strict, personal: false, visitIds: [] }).masks.map(({ why }) => why);
}

describe('what is black', () => {
  it.each([
    ['a password', '<input type=password>', ['password']],
    ['a card field', '<input autocomplete=cc-number>', ['card']],
    ['a card number in the text', `<p>${card}</p>`, ['card-number']],
    [
      'one in four spans, each of them',
      '<p><b>4929</b> <b>8431</b> <b>5067</b> <b>2486</b></p>',
      Array(4).fill('card-number'),
    ],
    ['one typed into a field of no name', `<input value="${card}">`, ['card-number']],
    [
      'one typed into four fields',
      '<input value="4929"><input value="8431"><input value="5067"><input value="2486">',
      Array(4).fill('card-number'),
    ],
    [
      'a payment frame',
      '<iframe src="https://pay.example/" title="Card payment"></iframe>',
      ['payment-frame'],
    ],
  ])('is %s', (_, html, why) => {
    expect(masks(html)).toEqual(why);
  });

  it.each([
    ['a name and an address', '<input name=name value="山田"><input autocomplete=street-address>'],
    ['an order number', '<p>注文番号 KS-123456-7890</p>'],
    ['numbers of a list', '<ul><li>4929</li><li>and</li><li>8431</li><li>5067</li><li>2486</li></ul>'],
  ])('is not %s', (_, html) => {
    expect(masks(html)).toEqual([]);
  });

  it('is every foreign frame of an order page, and none of an ordinary one', () => {
    const html = '<iframe src="https://maps.example/" title="Map"></iframe>';
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
      get: () => null,
      configurable: true,
    });
    expect(masks(html, true)).toEqual(['payment-frame']);
    expect(masks(html, false)).toEqual([]);
  });

  it('is found inside shadow roots', () => {
    document.body.innerHTML = '<div></div>';
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<input autocomplete=cc-csc>';
    const { masks } = measure(window, {
      openShadow: (element) => element.shadowRoot ?? null,
      strict: false,
      personal: false,
      visitIds: [],
    });
    expect(masks.map(({ why }) => why)).toEqual(['card']);
  });

  it('is found when a number runs through several shadow roots', () => {
    document.body.innerHTML = '<span></span> <span></span> <span></span> <span></span>';
    const groups = ['4012', '8888', '8888', '1881'];
    for (const [i, host] of [...document.querySelectorAll('span')].entries())
      host.attachShadow({ mode: 'open' }).textContent = groups[i] ?? '';
    const { masks } = measure(window, {
      openShadow: (element) => element.shadowRoot ?? null,
      strict: false,
      personal: false,
      visitIds: [],
    });
    expect(masks).toHaveLength(4);
  });

  it('is a text box that asks for a code', () => {
    expect(masks('<div contenteditable aria-label="Security code">731</div>')).toEqual(['card']);
  });

  it('is not looked for in drawings: their elements have no shadow roots', () => {
    document.body.innerHTML = '<svg><path/></svg><math><mi>x</mi></math><input type=password>';
    const openShadow = (element: HTMLElement) => {
      if (!(element instanceof HTMLElement)) throw new TypeError('not an HTML element');
      return null;
    };
    expect(measure(window, { openShadow, strict: false, personal: false, visitIds: [] }).masks).toHaveLength(
      1,
    );
  });

  it('is found on a page whose form shadows its own properties', () => {
    expect(
      masks(
        '<form><input name=nodeName><input name=tagName><input name=getAttribute><input type=password></form>',
      ),
    ).toEqual(['password']);
  });
});

it('a page too large to search is refused rather than kept unsearched', () => {
  document.body.innerHTML = '<p>a</p>'.repeat(10);
  expect(() => walkPage(document, () => null, performance.now() - 1)).toThrow('Too much to search');
});
