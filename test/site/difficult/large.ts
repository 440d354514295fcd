/** Very large pages: `?nodes=` is the number of elements, about. */
import type { Ask } from '../ask';
import { money } from '../calendar';
import type { Lang } from '../hosts';
import { html, Markup } from '../html';
import { shopPage } from '../pages/shop-frame';
import type { Reply } from '../reply';
import { shopTexts } from '../texts';
import { orderForm, payHeading, run } from './middles';

/** Elements in one row. */
const perRow = 4;

/** Counts while the page is alive: `ticks.count` rises as long as its scripts get their turn; `ticks.longest` is the longest pause, ms. */
export const ticking: Markup = run(`function () {
  var last = performance.now();
  window.ticks = { count: 0, longest: 0 };
  setInterval(function () {
    var now = performance.now();
    window.ticks.count += 1;
    window.ticks.longest = Math.max(window.ticks.longest, now - last);
    last = now;
  }, 20);
}`);

const rowsOf = (lang: Lang): Markup =>
  html`${shopTexts[lang].products.map(
    ({ name, maker, price }) =>
      html`<li><a href="#"><b>${name}</b><span>${maker} ${money(lang, price)}</span></a></li>`,
  )}`;

/** Writes the rows as fast as the reader takes them, between the two halves of the page. */
const streamed = (ask: Ask, whole: Markup): Reply => {
  const [start = '', end = ''] = whole.text.split('<!--rows-->');
  const rows = rowsOf(ask.lang).text;
  const products = shopTexts[ask.lang].products.length;
  const nodes = Math.min(200_000, Number(ask.query.get('nodes') ?? 10_000));
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body: async (out) => {
      out.write(start);
      const gone = new Promise<void>((resolve) => out.once('close', resolve));
      for (let sent = 0; sent < nodes && !out.destroyed; sent += perRow * products)
        if (!out.write(rows))
          await Promise.race([new Promise<void>((resolve) => out.once('drain', resolve)), gone]);
      out.write(end);
    },
  };
};

/** Without boxes for the rows: what is measured is the reader, not the browser's layout. */
const place: Markup = new Markup('<ul class="small" style="content-visibility:auto"><!--rows--></ul>');

/** The form stands before the rows, or after them with `?form=last`. */
function checkout(ask: Ask): Markup {
  const title = payHeading[ask.lang];
  const [first, second] =
    ask.query.get('form') === 'last' ? [place, orderForm(ask)] : [orderForm(ask), place];
  const body = html`${ticking}<h1>${title}</h1>${first}${second}`;
  return shopPage(ask, { title, body, quiet: true });
}

function list(ask: Ask): Markup {
  const [title = ''] = shopTexts[ask.lang].nav;
  return shopPage(ask, { title, body: html`${ticking}<h1>${title}</h1>${place}`, quiet: true });
}

const pages: Record<string, (ask: Ask) => Markup> = {
  '/large/checkout': checkout,
  '/large/cookware': list,
};

export const largeReply = (ask: Ask): Reply | null => {
  const draw = pages[ask.path];
  return draw ? streamed(ask, draw(ask)) : null;
};
