import { goodsJa, ja } from '../design-parts/prose';
import { pick, script, sheet, times, yen } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';
import { page } from '../reply';

const css = `body{background:#f2f2f2}header{background:#bf0000;color:#fff;padding:14px 24px;font-weight:700;position:sticky;top:0}#list{max-width:980px;margin:16px auto;padding:0 12px}.row{background:#fff;border-radius:8px;padding:14px;margin-bottom:12px;display:grid;grid-template-columns:110px 1fr;gap:16px}`;

const rows = (from: number) =>
  html`${times(10, (k) => html`<div class="row"><img src="/img/product-${((from + k) % 6) + 1}-small.png" width="110" height="110" alt=""><div><b>${from + k + 1}. ${pick(goodsJa, from + k)} ${yen(from + k)}</b><p>${pick(ja, from + k)}</p></div></div>`)}`;

/** Fetches ten more whenever the end comes near; never ends. */
const more = `let at = 10; let busy = false;
new IntersectionObserver(async ([entry]) => { if (!entry.isIntersecting || busy) return; busy = true;
  const answer = await fetch('/more?from=' + at); document.getElementById('list').insertAdjacentHTML('beforeend', await answer.text()); at += 10; busy = false;
}, { rootMargin: '300px' }).observe(document.getElementById('end'));`;

export default {
  id: 'endless',
  what: 'a list that fetches ten more whenever its end comes near, for ever',
  lang: 'ja',
  path: '/ranking',
  kind: 'other',
  grows: true,
  parts: { '/more': ({ query }) => page(rows(Number(query.get('from') ?? 0))) },
  page: () =>
    sheet(
      { lang: 'ja', title: 'ポイント還元ランキング｜市場', css },
      html`<header>ポイント還元ランキング</header><div id="list">${rows(0)}</div><div id="end" class="small" style="text-align:center">読み込み中…</div>${script(more)}`,
    ),
} satisfies Design;
