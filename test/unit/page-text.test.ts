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
