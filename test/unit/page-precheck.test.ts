// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageText } from '../../utils/capture/page-text';
import { worthALook } from '../../utils/page-precheck';
import { autoKinds } from '../../utils/pages';
import { pageFiles } from '../fixtures/page-files';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('the pre-check', () => {
  const kept = pageFiles().filter(({ is, kind }) => is && autoKinds.includes(kind));
  it.each(kept)('lets $id through', ({ html, url }) => {
    expect(worthALook(parse(html), url)).toBe(true);
  });

  it.each([
    [
      'an article',
      '<title>Spring walks</title><h1>Ten walks for spring</h1><button>Next</button>',
      '/walks/ten',
    ],
    [
      'a login',
      '<title>ログイン</title><h1>ログイン</h1><input type="password"><button>ログイン</button>',
      '/login',
    ],
    ['a page about nothing', '<p>Hola</p>', '/'],
    [
      'a shop’s page whose furniture has one word of shopping',
      '<h1>Boots</h1><h2>Your cart</h2><button>Cart</button>',
      '/boots',
    ],
    ['a page on windows', '<title>Windows and places</title><h1>Entering winter</h1>', '/windows'],
  ])('rules out %s', (_, html, path) => {
    expect(worthALook(parse(html), `https://www.shop.test${path}`)).toBe(false);
  });

  it.each([
    ['two words of shopping', '<h1>Boots</h1><h2>Your cart</h2><button>Place order</button>', '/boots'],
    ['one in its title', '<title>Your cart</title>', '/boots'],
    ['a field for a card', '<input autocomplete="cc-number">', '/boots'],
  ])('lets a page with %s through', (_, html, path) => {
    expect(worthALook(parse(html), `https://www.shop.test${path}`)).toBe(true);
  });

  it('does not ask the registrable domain, whose name says nothing of the page', () => {
    expect(worthALook(parse('<h1>News</h1>'), 'https://www.checkout-cart.test/')).toBe(false);
    expect(worthALook(parse('<h1>News</h1>'), 'https://checkout.shop.test/')).toBe(true);
  });

  it('lets a page through that breaks what it asks with', () => {
    const { querySelector } = Document.prototype;
    Document.prototype.querySelector = () => {
      throw new Error('hostile');
    };
    expect(worthALook(parse('<p>x</p>'), 'https://www.shop.test/')).toBe(true);
    Document.prototype.querySelector = querySelector;
  });
});

describe('the words kept with a visit', () => {
  const host = document.createElement('order-summary');
  const root = host.attachShadow({ mode: 'open' });
  root.append(Object.assign(document.createElement('p'), { textContent: 'Order number HK-1' }));

  it('hold those of shadow roots on the page and of frames, after its own', () => {
    document.body.append(host);
    Object.defineProperty(document.body, 'innerText', { value: 'Thank you', configurable: true });
    expect(pageText(document, 1_000, [root], ['Paid 10 €']).text).toBe(
      'Thank you\nOrder number HK-1\nPaid 10 €',
    );
  });
  it('hold none of a root that has left the page', () => {
    host.remove();
    expect(pageText(document, 1_000, [root]).text).toBe('Thank you');
  });
  it('say when they are cut', () => {
    expect(pageText(document, 5, [], [])).toEqual({ text: 'Thank', cut: true });
  });
});
