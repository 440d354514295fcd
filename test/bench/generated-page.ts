/** Pages of a given size, ordinary or worth reading. Made, so that only the size differs. */
import type { ServedPage } from '../eval/corpus';

export type Worth = 'ordinary' | 'checkout';

const rowNodes = 5;
const price = (i: number) => `${((i * 7) % 90) + 10}.${String((i * 13) % 100).padStart(2, '0')}`;

const post = (i: number) =>
  `<li><a href="/thread/${i}">A walk along the river, part ${i}</a> <span>by reader ${i % 37}</span> <time>10:${10 + (i % 50)}</time><p>We left early, and the path was dry for once.</p></li>`;
const orderLine = (i: number) =>
  `<li><a href="/item/${i}">Walking socks, pair ${i}</a> <span>Size ${36 + (i % 10)}</span> <b>$${price(i)}</b><small>Qty 1</small></li>`;

const form = `<form action="/checkout/pay" method="post">
<label>Name on card <input name="ccname" autocomplete="cc-name"></label>
<label>Card number <input name="ccnumber" autocomplete="cc-number"></label>
<label>Expiry <input name="ccexp" autocomplete="cc-exp"></label>
<label>Security code <input name="cvc" autocomplete="cc-csc"></label>
<label>Address <input name="address" autocomplete="street-address"></label>
<label>Postcode <input name="postcode" autocomplete="postal-code"></label>
<p>Order total $129.90</p><button>Place order</button></form>`;

const pages: Record<Worth, { path: string; title: string; row: (i: number) => string; rest: string }> = {
  ordinary: { path: '/forum/walks', title: 'Walks and weekends', row: post, rest: '' },
  checkout: { path: '/checkout/payment', title: 'Checkout: payment', row: orderLine, rest: form },
};

/** A document of about so many elements (text comes on top of that). */
export function generatedHtml(worth: Worth, elements: number): string {
  const { title, row, rest } = pages[worth];
  const rows = Array.from({ length: Math.ceil(elements / rowNodes) }, (_, i) => row(i)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><header><a href="/">Home</a></header><main><h1>${title}</h1>${rest}<ul>${rows}</ul></main></body></html>`;
}

/** The same as a page that can be served, once for each run. */
export function generatedPages(worth: Worth, elements: number, runs: number): ServedPage[] {
  const body = Buffer.from(generatedHtml(worth, elements));
  return Array.from({ length: runs }, (_, run) => ({
    id: `${worth}-${elements}-${run}`,
    url: `https://${worth}-${elements}.corpus.test${pages[worth].path}`,
    folder: null,
    read: async () => body,
  }));
}
