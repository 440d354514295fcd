import { ja } from '../design-parts/prose';
import { pick, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `body{background:#10202b url(/img/hero.png) center/cover fixed;color:#fff}header{padding:60px 24px;text-align:center}header h1{font-size:34px;margin:0}
.band{background:linear-gradient(180deg,#ffd166,#ef476f 50%,#118ab2) fixed;padding:46px 24px;text-align:center;font-size:22px;font-weight:700;text-shadow:0 1px 6px #0008}.sheet{background:#fffffff0;color:#222;max-width:900px;margin:40px auto;padding:26px 36px;border-radius:12px}
.win{height:260px;background:url(/img/product-1.png) center/420px fixed #fff;border:10px solid #fff;max-width:900px;margin:0 auto}`;

export default {
  id: 'fixed-backdrop',
  what: 'background-attachment: fixed on the page, on gradients and on a window in it',
  lang: 'ja',
  path: '/tokushu/akari',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'ja', title: 'あかりの特集｜灯屋', css },
      html`<header><h1>あかりの特集</h1><p>夜の長い季節に、手もとを照らす灯りを。</p></header>${times(5, (i) => html`<div class="band">その${i + 1}　和紙ごしのひかり</div><div class="sheet"><h2>灯りのはなし ${i + 1}</h2>${times(6, (k) => html`<p>${pick(ja, i + k)}</p>`)}</div>${i % 2 ? html`<div class="win"></div>` : null}`)}`,
    ),
} satisfies Design;
