import { ja } from '../design-parts/prose';
import { pick, script, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `body{background:#f3f7fb}header{background:#0a5ea8;color:#fff;padding:16px 28px;font-weight:700;font-size:18px}main{max-width:920px;margin:24px auto;padding:0 16px}details{background:#fff;border:1px solid #cddae6;border-radius:8px;margin:10px 0;padding:10px 18px}summary{font-weight:700}
.tabs{display:flex;gap:4px;margin-top:26px}.tabs button{border:1px solid #cddae6;border-bottom:0;background:#e5eef6;padding:10px 22px;font:inherit;border-radius:8px 8px 0 0}.tabs [aria-selected=true]{background:#fff;font-weight:700}.panel{background:#fff;border:1px solid #cddae6;padding:14px 20px}
.fold{max-height:0;overflow:hidden}.fold.open{max-height:none}.head{background:#dfeaf5;padding:10px 16px;margin-top:10px;border-radius:6px;font-weight:700}.more{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}.tiny{font-size:9px;color:#8795a3;line-height:1.5}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;

export default {
  id: 'collapsed',
  what: 'details, accordion, tabs, clamped lines and words for screen readers: conditions that are folded away; tiny print',
  lang: 'ja',
  path: '/offer/2048',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'ja', title: '新規カード発行で10,000ポイント｜ためる', css },
      html`<header>ためる</header><main><h1>新規カード発行で10,000ポイント</h1><p>獲得条件：新規カード発行後、90日以内に税込30,000円以上のご利用</p><span class="visually-hidden">読み上げ用：獲得条件の詳細は下の欄にあります。</span>
<details open><summary>獲得条件</summary><ul>${times(3, (i) => html`<li>${pick(ja, i)}</li>`)}</ul></details>${times(4, (i) => html`<details><summary>${pick(['ポイント付与時期', '獲得対象外', '判定期間', 'よくあるご質問'], i)}</summary>${times(5, (k) => html`<p>${pick(ja, i + k)}</p>`)}</details>`)}
<div class="tabs" role="tablist"><button role="tab" aria-selected="true">概要</button><button role="tab" aria-selected="false">注意事項</button><button role="tab" aria-selected="false">会社概要</button></div>${times(3, (i) => html`<div class="panel" role="tabpanel"${i ? ' hidden' : ''}>${times(4, (k) => html`<p>${pick(ja, i * 2 + k)}</p>`)}</div>`)}
${times(4, (i) => html`<div class="head">${i + 1}. アコーディオン</div><div class="fold" data-n="${i}"><p>${pick(ja, i)}</p><p>${pick(ja, i + 3)}</p></div>`)}<p class="more">${ja.join('')}</p><p class="tiny">${ja.map((text) => html`※${text}`)}</p></main>
${script(`document.querySelector('.fold[data-n="1"]').classList.add('open');`)}`,
    ),
} satisfies Design;
