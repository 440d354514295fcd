// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageText } from '../../utils/capture/page-text';
import { deliveryLines } from '../../utils/capture/personal';
import { wordsOfSource } from '../../utils/page-source-words';

const secret = 'Zq1234xv';
const read = (html: string): string => {
  document.body.innerHTML = html;
  return pageText(document, 10_000).text;
};

describe('what is typed into a text box', () => {
  it.each([
    `<p>Order</p><div contenteditable>${secret}</div>`,
    `<p>Order</p><div contenteditable="true"><p><b>${secret}</b></p></div>`,
    `<p>Order</p><div role="textbox">${secret}</div>`,
  ])('is no text of the page: %s', (html) => {
    expect(read(html)).toContain('Order');
    expect(read(html)).not.toContain(secret);
    expect(wordsOfSource({ html, rest: '', frames: [] }, 10_000).text).not.toContain(secret);
  });

  it('is not mistaken for what the page says beside it', () => {
    expect(read(`<div role="textbox"></div><div role="note">${secret}</div>`)).toContain(secret);
    expect(read(`<p>a</p><div contenteditable="false">${secret}</div><i contenteditable></i>`)).toContain(
      secret,
    );
  });
});

describe('a delivery block in a text', () => {
  it('is the lines below its heading', () => {
    expect(
      deliveryLines('合計 1円\nお届け先\n\n山田 花子\n東京都千代田区1-1\n注文番号 K-1\n他').map(
        ({ text }) => text,
      ),
    ).toEqual(['山田 花子', '東京都千代田区1-1']);
  });

  it.each([
    'Ship to\nName\nAddress\nTotal $12',
    'We ship to many countries\nMary Miller',
    'Order\nMary Miller',
  ])('is none where a form asks, or nothing is a heading: %j', (text) => {
    expect(deliveryLines(text)).toEqual([]);
  });
});

describe('words of what a page holds besides its own', () => {
  const ownWords = (roots: Node[]) => {
    // jsdom lays nothing out: with a text box the nodes are read instead.
    document.body.innerHTML = '<p>Own words</p><i contenteditable></i><div id="inner">Inner words</div>';
    return pageText(document, 10_000, roots).text;
  };

  it('stand after its own, and those of what is gone do not', () => {
    const gone = document.createElement('div');
    gone.textContent = 'Words of before';
    const inner = new DocumentFragment();
    expect(ownWords([gone, inner])).not.toContain('Words of before');
    expect(pageText(document, 10_000, [document.querySelector('#inner') as Node]).text).toMatch(
      /Inner words$/,
    );
  });

  it('are passed over where a frame left something behind that is no node any more', () => {
    expect(ownWords([{} as Node])).not.toContain('undefined');
  });
});
