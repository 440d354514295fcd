/** The evaluation itself, on three pages: what it says must be what the product did. */
import { expect, it } from 'vitest';
import type { ServedPage } from '../eval/corpus';
import { evaluate, type Round } from '../eval/round';
import { builtExtension } from './start';

const served = (id: string, url: string, html: string): ServedPage => ({
  id,
  url,
  folder: null,
  read: async () => Buffer.from(`<!doctype html><html lang="en"><meta charset="utf-8">${html}</html>`),
});
const order = `<title>Checkout – Payment</title><h1>Payment</h1><form action="/pay" method="post">
  <label>Name on card <input autocomplete="cc-name"></label><label>Card number <input autocomplete="cc-number"></label>
  <label>Expiry <input autocomplete="cc-exp"></label><label>Address <input autocomplete="street-address"></label>
  <p>Order total $48.00</p><button>Place order</button></form>`;
const walk =
  '<title>A walk by the river</title><article><h1>A walk by the river</h1><p>It was dry.</p></article>';

const address = 'https://shop.evaluated.example/checkout?step=2';
const pages = [
  served('pays', address, order),
  served('walks', address.replace('shop.', 'blog.').replace('checkout', 'walk'), walk),
  served('walks-too', address.replace('shop.', 'blog.').replace('checkout', 'walk'), `${walk}<p>Again.</p>`),
  served(
    'flees',
    'http://flees.example/checkout',
    `${order}<script>onload = () => { location = 'https://away.example/' }</script>`,
  ),
  { ...served('lost', 'https://lost.example/', ''), read: () => Promise.reject(new Error('no such file')) },
];

it('says of each page what recognition said and whether it was kept, and names what could not be read', async () => {
  const round: Round = await evaluate(pages, { extensionDir: builtExtension('chrome'), lanes: 2 });
  expect(round.failures).toEqual([{ id: 'lost', problem: 'Error: no such file' }]);
  expect(round.restless).toEqual([]);
  const short = Object.entries(round.findings).map(([id, { kind, saved }]) => [id, { kind, saved }]);
  expect(Object.fromEntries(short)).toEqual({
    pays: { kind: 'checkout', saved: true },
    walks: { kind: null, saved: false },
    'walks-too': { kind: null, saved: false },
    flees: { kind: 'checkout', saved: true },
    lost: { kind: null, saved: false },
  });
});
