import { goodsJa, ja } from '../design-parts/prose';
import { pick, sheet, times, yen } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `.notice{background:#33211a;color:#ffd9a0;text-align:center;font-size:12px;padding:5px}header{position:sticky;top:0;z-index:30;background:#fffffff2;border-bottom:2px solid #e0452b;padding:12px 26px;display:flex;gap:22px;align-items:center}header b{font-size:20px;color:#e0452b}
.wrap{max-width:1180px;margin:0 auto;display:grid;grid-template-columns:230px 1fr;gap:26px;padding:20px 16px 90px;align-items:start}nav{position:sticky;top:76px;border:1px solid #e9dcd4;border-radius:8px;padding:14px 18px;background:#fff9f5}nav a{display:block;text-decoration:none;padding:4px 0;font-size:14px}
h1{font-size:27px;margin:6px 0 14px}section{border-top:1px solid #eee;padding:10px 0 18px}section h2{position:sticky;top:60px;background:#fff;margin:0;padding:8px 0;font-size:18px;z-index:5}.item{display:grid;grid-template-columns:120px 1fr;gap:16px;margin:12px 0}.item img{border-radius:6px}
.foot{position:fixed;inset:auto 0 0;z-index:40;background:#fff;border-top:1px solid #ddd;box-shadow:0 -4px 18px #0002;display:flex;justify-content:center;gap:24px;align-items:center;padding:10px}.foot button{background:#e0452b;color:#fff;border:0;border-radius:99px;padding:12px 44px;font:inherit;font-weight:700}
.chat{position:fixed;right:26px;bottom:92px;z-index:50;width:64px;height:64px;border-radius:50%;background:#2f6fde;color:#fff;display:grid;place-items:center;font-size:13px;box-shadow:0 4px 14px #0005}.top{position:fixed;left:12px;top:50vh;writing-mode:vertical-rl;background:#33211a;color:#fff;padding:12px 6px;border-radius:6px;font-size:12px}`;

export default {
  id: 'sticky',
  what: 'sticky header, side bar and section headings; fixed footer bar, chat bubble and side tab',
  lang: 'ja',
  path: '/campaign/aki',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'ja', title: '秋の感謝祭 15％ポイント還元キャンペーン｜暮らしの市', css },
      html`<div class="notice">全品送料無料 11月30日 23:59まで</div><header><b>暮らしの市</b><span>特集</span><span>ランキング</span><span>マイページ</span></header>
<div class="wrap"><nav>${times(8, (i) => html`<a href="#s${i}">${i + 1}. ${pick(goodsJa, i)}</a>`)}</nav><main><h1>秋の感謝祭 15％ポイント還元キャンペーン</h1><p>キャンペーン期間：2026年10月12日〜11月30日。エントリーのうえ、期間中に税込5,000円以上お買い上げの方全員に、15％分のポイントを還元します。</p>
${times(8, (i) => html`<section id="s${i}"><h2>${i + 1}. ${pick(goodsJa, i)}のコーナー</h2>${times(3, (k) => html`<div class="item"><img src="/img/product-${((i + k) % 6) + 1}-small.png" width="120" height="120" alt=""><div><b>${pick(goodsJa, i + k)} ${yen(i * 3 + k)}</b><br>${pick(ja, i + k)}</div></div>`)}</section>`)}
<h2>注意事項</h2><ul class="small">${ja.map((text) => html`<li>${text}</li>`)}</ul></main></div>
<div class="foot"><span>あと<b>3,400円</b>で特典対象</span><button>エントリーする</button></div><div class="chat">ご相談</div><div class="top">クーポン配布中</div>`,
    ),
} satisfies Design;
