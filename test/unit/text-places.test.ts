// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { readPlaces } from '../../utils/capture/text-places';

const card = '4929843150672486';

/** jsdom lays nothing out: every box is 100 × 20 px. */
beforeAll(() => {
  const box = () => ({ x: 10, y: 20, width: 100, height: 20 }) as DOMRect;
  Element.prototype.getBoundingClientRect = box;
  Range.prototype.getClientRects = () => [box()] as unknown as DOMRectList;
});

async function read(html: string, shadows: Record<string, string> = {}) {
  document.body.innerHTML = html;
  for (const [selector, inner] of Object.entries(shadows)) {
    const root = document.querySelector(selector)?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = inner;
  }
  return readPlaces(window, (element) => element.shadowRoot ?? null);
}
const textsOf = async (html: string, shadows?: Record<string, string>) =>
  (await read(html, shadows)).places.blocks.map(({ text }) => text);
const seenOf = async (html: string) =>
  (await read(html)).places.blocks.map(({ text, seen }) => `${text}: ${seen}`);

describe('text is read', () => {
  it('block by block, in the order of the document', async () => {
    expect(
      await textsOf(
        '<h1>Title</h1><p>One <b style="display:inline">bold</b>\n  word.</p><ul><li>a<li>b</ul>',
      ),
    ).toEqual(['Title', 'One bold word.', 'a', 'b']);
  });

  it('with its line ends, where the page makes some', async () => {
    expect(await textsOf('<p>Calle Mayor 1<br>28001 Madrid</p>')).toEqual(['Calle Mayor 1\n28001 Madrid']);
  });

  it('from shadow roots, with what a slot is given where the slot stands', async () => {
    const shadow = '<p>before</p><slot></slot><p>after</p>';
    expect(await textsOf('<div id="host"><p>given</p></div>', { '#host': shadow })).toEqual([
      'before',
      'given',
      'after',
    ]);
  });

  it.each([
    ['a picture’s text', '<p>You get <img alt="100 points"></p>', 'picture'],
    ['a button’s value', '<input type="submit" value="Enter now">', 'field'],
    [
      'terms in a box that cannot be written in',
      '<textarea readonly>Gift cards are excluded</textarea>',
      'field',
    ],
    ['what is chosen', '<select><option>one</option><option selected>two</option></select>', 'field'],
    ['the hint of an empty field', '<input placeholder="Coupon code">', 'field'],
  ])('from %s, which is said to be none of the running text', async (_, html, of) => {
    expect((await read(html)).places.blocks.at(-1)).toMatchObject({ of });
  });

  it.each([
    ['scripts and styles', '<script>let a = 1;</script><style>p{}</style><noscript>no</noscript>'],
    ['what the shopper typed', '<input value="Mary Miller"><textarea>ring twice</textarea>'],
    ['fields that nobody sees', '<input type="hidden" value="token"><input type="checkbox" value="yes">'],
  ])('and %s are not', async (_, html) => {
    expect(await textsOf(html)).toEqual([]);
  });
});

describe('text that is not to be seen', () => {
  it.each([
    [
      'a closed details',
      '<details><summary>More</summary><p>x</p></details>',
      ['More: visible', 'x: collapsed'],
    ],
    [
      'an open details',
      '<details open><summary>More</summary><p>x</p></details>',
      ['More: visible', 'x: visible'],
    ],
    ['a tab', '<div role="tabpanel" style="display:none">x</div>', ['x: collapsed']],
    [
      'what a closed button controls',
      '<button aria-controls="a">More</button><b>y</b><div id="a" style="display:none">x</div>',
      ['More: visible', 'y: visible', 'x: collapsed'],
    ],
    [
      'the answer below a question',
      '<h3 aria-expanded="false">Q</h3><div style="display:none">x</div>',
      ['Q: visible', 'x: collapsed'],
    ],
    ['a hidden remark', '<div style="display:none">x</div>', ['x: hidden']],
    [
      'an invisible one',
      '<div style="visibility:hidden">x<i style="visibility:visible">y</i></div>',
      ['x: hidden', 'y: visible'],
    ],
    ['a transparent one', '<div style="opacity:0">x</div>', ['x: hidden']],
    ['an ordinary one', '<div>x</div>', ['x: visible']],
  ])('is marked: %s', async (_, html, seen) => {
    expect(await seenOf(html)).toEqual(seen);
  });

  it('has no place', async () => {
    const { places } = await read('<p>a</p><p style="display:none">b</p>');
    expect(places.blocks.map(({ boxes }) => boxes.length)).toEqual([1, 0]);
  });
});

describe('small print', () => {
  it('is what is smaller than the page’s own text by a fifth, or below 11 px', async () => {
    const { places } = await read(
      '<p style="font-size:20px">The words of the page itself</p><p style="font-size:16px">a</p><p style="font-size:17px">b</p><p style="font-size:9px">c</p>',
    );
    expect(places.blocks.map(({ small }) => small)).toEqual([false, true, false, true]);
  });
});

describe('no card number is read', () => {
  it.each([
    ['in one piece', `<p>${card}</p>`],
    ['split over spans', '<p><b>4929</b><b>8431</b> <b>5067</b><i>2486</i></p>'],
    ['split over blocks', '<table><tr><td>4929</td><td>8431</td><td>5067</td><td>2486</td></tr></table>'],
    ['with line ends of the source between its groups', '<p>4929\n      8431\n      5067\n      2486</p>'],
    ['in a picture’s text', `<img alt="card ${card}">`],
    ['folded away', `<details><summary>a</summary><p>${card}</p></details>`],
    ['on a button', `<input type="button" value="Pay with ${card}">`],
  ])('%s', async (_, html) => {
    const { places, masked } = await read(html);
    expect(JSON.stringify(places.blocks).replace(/[^0-9•]|"(?:x|y|width|height)":\d+/g, '')).not.toContain(
      '49298431',
    );
    expect(JSON.stringify(places.blocks)).toContain('••••');
    expect(masked).toEqual([{ where: 'text', why: 'card-number', count: expect.any(Number) }]);
  });

  it('and an order number stays', async () => {
    const { places, masked } = await read('<p>注文番号 K-20261122-0042</p>');
    expect(places.blocks[0]?.text).toBe('注文番号 K-20261122-0042');
    expect(masked).toEqual([]);
  });
});

describe('a secret field', () => {
  it.each([
    ['password', '<input type="password" value="hunter2">'],
    ['card', '<input autocomplete="cc-csc" value="731" readonly>'],
    ['card', '<select autocomplete="cc-exp-month"><option selected>07</option></select>'],
    ['card', '<div contenteditable aria-label="Security code">731</div>'],
  ])('(%s) is left out and counted', async (why, html) => {
    const { places, masked } = await read(html);
    expect(places.blocks).toEqual([]);
    expect(masked).toEqual([{ where: 'text', why, count: 1 }]);
  });

  it('that is empty hides nothing, and is not counted', async () => {
    expect((await read('<input type="password" placeholder="Password">')).masked).toEqual([]);
  });
});

it('a form whose fields are named like what is asked of it is read all the same', async () => {
  const clobbered =
    '<form><input name="childNodes"><input name="nodeName"><input name="isConnected"><p>x</p></form>';
  expect(await textsOf(clobbered)).toEqual(['x']);
});
