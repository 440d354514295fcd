// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { cleanSnapshot } from '../../utils/capture/snapshot';

const card = '4929843150672486';
const clean = (body: string) =>
  cleanSnapshot(`<!doctype html><html><head></head><body>${body}</body></html>`);

describe('a snapshot', () => {
  it.each([
    ['in a text', `<p>カード ${card}</p>`],
    ['split over spans', '<p><span>4929</span><span>8431</span> <b>5067</b><i>2486</i></p>'],
    ['in a value', `<input type="hidden" value="${card}">`],
    ['in a data attribute', `<div data-card="4929 8431 5067 2486"></div>`],
    ['in a script', `<script type="application/json">{"n":"${card}"}</script>`],
    ['in a comment', `<!-- ${card} -->`],
    ['in a frame', `<iframe srcdoc="<p>${card}</p>"></iframe>`],
    ['in a style', `<style>p::after{content:"${card}"}</style>`],
    ['in an SVG picture', `<img src="data:image/svg+xml;base64,${btoa(`<svg><text>${card}</text></svg>`)}">`],
    ['in a declarative shadow root', `<div><template shadowrootmode="open"><p>${card}</p></template></div>`],
    [
      'in a percent-encoded SVG',
      '<img src="data:image/svg+xml,%3Csvg%3E%3Ctext%3E4929%208431%205067%202486%3C/text%3E%3C/svg%3E">',
    ],
    [
      'in an SVG of a style',
      `<div style="background:url(data:image/svg+xml;charset=utf-8;base64,${btoa(`<svg><text>${card}</text></svg>`)})"></div>`,
    ],
    ['in an address with blanks', '<a href="/pay?n=4929%208431%205067%202486">a</a>'],
    [
      'over several shadow roots',
      ['4929', '8431', '5067', '2486']
        .map((group) => `<span><template shadowrootmode="open">${group}</template></span>`)
        .join(' '),
    ],
    ['in four boxes', '<input value="4929"><input value="8431"><input value="5067"><input value="2486">'],
    ['in a text area for card numbers', `<textarea name="card_number">4929 8431</textarea>`],
  ])('holds no card number that stood %s', (_, body) => {
    const html = clean(body).replace(/[^0-9]/g, '');
    expect(html).not.toContain('49298431');
  });

  it('keeps what desks need: names, addresses, order numbers, prices', () => {
    const kept = clean(
      '<p>注文番号 K-20261122-0042</p><p>合計 12,980円</p><input name="name" value="山田 花子">',
    );
    expect(kept).toContain('K-20261122-0042');
    expect(kept).toContain('12,980円');
    expect(kept).toContain('山田 花子');
  });

  it('runs no script and loads nothing', () => {
    const html = clean(
      '<a href="javascript:alert(1)" onclick="x()">a</a><script src="https://a.example/x.js"></script><object data="x"></object><base href="https://a.example/">',
    );
    expect(html).not.toMatch(/<script|onclick|javascript:|<object|<base/);
    expect(html).toContain("default-src 'none'");
  });

  it('leaves out a drawing that cannot be read, and nothing else', () => {
    const html = clean('<img src="data:image/svg+xml;base64,%%%"><p>stays</p>');
    expect(html).toContain('<p>stays</p>');
  });

  it('leaves the bytes of pictures alone, wherever they stand, and masks what stands beside them', () => {
    const picture = 'data:image/png;base64,iVBOpin/cvv=';
    const html = clean(
      `<i style="color:red;background:url('${picture}');top:0"></i><img src="${picture}"><a href="/pay/order?cvv=731">a</a>`,
    );
    expect(html.split(picture)).toHaveLength(3);
    expect(html).toContain("');top:0");
    expect(html).not.toContain('731');
  });

  it('drops the values of card and password fields, and keeps the field itself', () => {
    const html = clean('<input type="password" value="hunter2"><input autocomplete="cc-csc" value="123">');
    expect(html).not.toMatch(/hunter2|"123"/);
    expect(html.match(/<input/g)).toHaveLength(2);
  });
});

describe('personal data in a snapshot', () => {
  const page =
    '<!doctype html><html><head></head><body><input autocomplete="name" value="山田 花子"><h3>お届け先</h3><p>山田 花子<br>東京都千代田区1-1</p><p>hanako@example.test 090-1234-5678</p><img alt="山田 花子 様" src="data:,"><a href="mailto:hanako@example.test">a</a><p>注文番号 K-20261122-0042</p></body></html>';
  const own = /花子|千代田|hanako|5678/;

  it('goes where the user asked for it, and is counted', () => {
    const reasons: string[] = [];
    const html = cleanSnapshot(page, { personal: true, onMasked: (why) => reasons.push(why) });
    expect(html).not.toMatch(own);
    expect(html).toContain('K-20261122-0042');
    expect(new Set(reasons)).toEqual(new Set(['name', 'address', 'email', 'phone']));
  });

  it('stays otherwise', () => {
    const reasons: string[] = [];
    const html = cleanSnapshot(page, { onMasked: (why) => reasons.push(why) });
    for (const words of ['花子', '千代田', 'hanako', '5678']) expect(html).toContain(words);
    expect(reasons).toEqual([]);
  });
});

describe('a snapshot of a page whose names stand in the way', () => {
  const names =
    'attributes getAttribute setAttribute removeAttribute hasAttribute children childNodes matches'.split(
      ' ',
    );
  const clobbered = (rest: string) =>
    `${['head', 'documentElement', 'doctype', 'createTreeWalker', 'createElement', 'querySelectorAll']
      .map((name) => `<form name="${name}"></form>`)
      .join('')}<form onsubmit="x()">${names.map((name) => `<input name="${name}">`).join('')}${rest}</form>`;

  it('is cleaned all the same', () => {
    const html = clean(clobbered(`<p>Order 12</p><input name="cardNumber" value="${card}">`));
    expect(html).toContain('Order 12');
    expect(html).toContain('Content-Security-Policy');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).not.toMatch(/onsubmit|4929/);
  });

  it('keeps what is not secret', () => {
    expect(clean(clobbered('<input name="city" value="Nagoya">'))).toContain('Nagoya');
  });
});
