// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { pageLimits, readPage } from '../../utils/page-reading';
import { sourceOf } from '../../utils/page-source';
import { recognise } from '../../utils/pages';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const clobbering = [
  'body',
  'title',
  'forms',
  'head',
  'documentElement',
  'createTreeWalker',
  'querySelectorAll',
  'getElementsByTagName',
];
const shadowing = [
  'getAttribute',
  'hasAttribute',
  'elements',
  'children',
  'id',
  'name',
  'action',
  'nodeName',
  'firstChild',
  'nextSibling',
  'textContent',
  'attributes',
  'classList',
];

it('reads a checkout whose form and images shadow the properties of document and form', () => {
  const seen = recognise(
    parse(`<h1>Checkout</h1>${clobbering.map((name) => `<img name="${name}"><form name="${name}"></form>`).join('')}
      <form>${shadowing.map((name) => `<input name="${name}" id="${name}">`).join('')}
      <input autocomplete="cc-number"><input autocomplete="cc-csc"><button>Place order</button></form>`),
    'https://shop.test/checkout',
  );
  expect(seen?.kind).toBe('checkout');
});

it('answers null, and does not throw, when the page overrides a prototype it needs', () => {
  const { querySelectorAll } = Document.prototype;
  Document.prototype.querySelectorAll = () => {
    throw new Error('hostile');
  };
  try {
    expect(recognise(parse('<h1>Checkout</h1>'), 'https://shop.test/checkout')).toBeNull();
  } finally {
    Document.prototype.querySelectorAll = querySelectorAll;
  }
});

it('takes an address that is none', () => {
  expect(() => recognise(parse('<p>x</p>'), '%E0%A4%A')).not.toThrow();
  expect(() => recognise(parse('<p>x</p>'), 'https://shop.test/%E0%A4%A')).not.toThrow();
});

it('stops at the element limit on a page of 100,000 elements', () => {
  expect(readPage(sourceOf(parse('<p>x</p>'.repeat(100_000)))).elements).toBe(pageLimits.elements);
});

it('reads a page of links nested a thousand deep', () => {
  const deep = parse('');
  let at: Element = deep.body;
  for (let i = 0; i < 1_000; i++) at = at.appendChild(deep.createElement(i % 2 ? 'a' : 'button'));
  at.append('x');
  expect(readPage(sourceOf(deep)).elements).toBeGreaterThan(1_000);
});

it('stops at the text limit', () => {
  expect(readPage(sourceOf(parse(`<p>${'x'.repeat(3_000_000)}</p>`))).text.length).toBeLessThanOrEqual(
    pageLimits.characters + 1,
  );
});

it('never repeats what a form holds', () => {
  const seen = recognise(
    parse(`<h1>Checkout</h1><input autocomplete="cc-number" value="4111111111111111"><input autocomplete="cc-csc" value="987">
      <textarea>secret-note</textarea><button>Place order</button>`),
    'https://shop.test/checkout',
  );
  expect(seen?.kind).toBe('checkout');
  expect(JSON.stringify(seen)).not.toMatch(/4111|987|secret-note/);
});
