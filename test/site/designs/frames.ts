import { en } from '../design-parts/prose';
import { pick, script, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { elsewhere } from '../designs-hosts';
import { html } from '../html';
import { page } from '../reply';

const id = 'frames';
const css = `body{background:#f6f6fb}header{background:#26306b;color:#fff;padding:18px 30px;font-size:19px}main{max-width:1080px;margin:22px auto;padding:0 16px}.two{display:grid;grid-template-columns:1fr 1fr;gap:20px}iframe{border:1px solid #c7cbe0;width:100%;background:#fff;display:block}
.tilt{transform:rotate(-1.5deg);margin:26px 40px}section{margin:24px 0}`;
const inner = `body{padding:14px 20px;background:#fff}h3{margin:6px 0}.stars{color:#b97a00}blockquote{margin:10px 0;padding:8px 14px;border-left:4px solid #26306b;background:#f2f3fa}`;

const reviews = sheet(
  { lang: 'en', title: 'Reviews', css: inner },
  html`<h3>What members say</h3>${times(12, (i) => html`<p class="stars">${'★'.repeat((i % 3) + 3)}</p><blockquote>${pick(en, i)}</blockquote>`)}`,
);
const map = sheet(
  { lang: 'en', title: 'Stores', css: inner },
  html`<h3>Stores near you</h3><svg viewBox="0 0 400 220" width="100%"><rect width="400" height="220" fill="#e4eee0"/><path d="M0 120 Q100 60 200 130 T400 90" stroke="#fff" stroke-width="14" fill="none"/><path d="M60 0 V220M260 0 V220" stroke="#fff" stroke-width="9"/><circle cx="205" cy="128" r="11" fill="#d03a2b"/><text x="222" y="132" font-size="15">Market Square 4</text></svg><p>Open Monday to Saturday, 9 to 19 h.</p>`,
);

export default {
  id,
  what: 'frames of the same and of another site, one scrolled inside, one turned, one by srcdoc, frames within frames',
  lang: 'en',
  path: '/stores/offers',
  kind: 'other',
  parts: {
    '/reviews': () => page(reviews),
    '/map': () => page(map),
    '/nest': ({ urlOf }) =>
      page(
        sheet(
          { lang: 'en', title: 'Nest', css: inner },
          html`<p>A frame of this site, and in it one of another:</p><iframe src="${elsewhere(urlOf, id, '/map')}" style="width:100%;height:330px;border:0"></iframe>`,
        ),
      ),
  },
  page: ({ urlOf }) =>
    sheet(
      { lang: 'en', title: 'Offers at your store – Bluebell', css },
      html`<header>Bluebell partner stores</header><main><h1>Offers at your store</h1><p>${pick(en, 0)} ${pick(en, 3)}</p>
<div class="two"><section><h2>Reviews, same site, scrolled</h2><iframe id="scrolled" src="/reviews" height="380"></iframe></section><section><h2>Map, another site</h2><iframe src="${elsewhere(urlOf, id, '/map')}" height="380"></iframe></section></div>
<section class="tilt"><h2>Turned a little</h2><iframe src="/map" height="340"></iframe></section><section><h2>Frames in frames</h2><iframe src="/nest" height="420"></iframe></section>
<section><h2>Written into the page</h2><iframe height="110" srcdoc="&lt;body style='font:16px sans-serif;background:#fff7d6'&gt;&lt;p&gt;Voucher code &lt;b&gt;AUTUMN-26&lt;/b&gt;, valid until 30 November 2026.&lt;/p&gt;"></iframe></section></main>
${script(`document.getElementById('scrolled').addEventListener('load', (event) => event.target.contentWindow.scrollTo(0, 260));`)}`,
    ),
} satisfies Design;
