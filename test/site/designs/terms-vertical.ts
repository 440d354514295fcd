import { ja } from '../design-parts/prose';
import { pick, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `body{background:#fffdf8}header{border-top:5px solid #a8321f;padding:18px 40px;font-size:20px;font-weight:700;letter-spacing:.1em}main{max-width:900px;margin:0 auto;padding:20px 32px 80px}
h1{font-size:28px;text-align:center;margin:40px 0;letter-spacing:.08em}h2{font-size:19px;border-left:6px solid #a8321f;padding-left:12px;margin:48px 0 14px}ol{padding-left:1.8em}li{margin-bottom:10px}
.tategaki{writing-mode:vertical-rl;height:420px;width:100%;border:1px solid #d8c7a8;background:#fbf3e2;padding:28px;font-family:"Noto Serif CJK JP","Hiragino Mincho ProN",serif;font-size:17px;line-height:2.1;overflow:hidden}
.tategaki b{text-combine-upright:all}ruby rt{font-size:.5em;color:#a8321f}table{margin:20px 0;font-size:14px}th,td{border:1px solid #d8c7a8;padding:9px 14px;text-align:left}th{background:#f6ead2;width:11em}
.note{font-size:11.5px;line-height:1.75;color:#5b564c;background:#f6f2ea;padding:14px 18px}.em{text-emphasis:filled sesame #a8321f}`;

const article = (i: number) =>
  html`<h2>第${i + 1}条（${pick(['適用範囲', '対象条件', '付与時期', '対象外となる場合', '禁止事項', 'お問い合わせ', '有効期限', '変更・中止'], i)}）</h2><ol>${times(6, (k) => html`<li>${pick(ja, i * 3 + k)}${k === 2 ? html`ただし、<span class="em">当社が別途認めた場合</span>はこの限りではありません。` : null}</li>`)}</ol>
${i % 3 === 1 ? html`<p class="note">※${pick(ja, i)}※${pick(ja, i + 4)}※${pick(ja, i + 7)}</p>` : null}`;

export default {
  id: 'terms-vertical',
  what: 'long Japanese terms: vertical text, ruby, emphasis marks, small print',
  lang: 'ja',
  path: '/campaign/aki/kiyaku',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'ja', title: 'キャンペーン規約｜木漏れ日商店', css },
      html`<header>木漏れ日商店</header><main><h1>秋の<ruby>感謝祭<rt>かんしゃさい</rt></ruby> キャンペーン規約</h1>
<div class="tategaki"><p>拝啓　<ruby>錦秋<rt>きんしゅう</rt></ruby>の候、皆様にはますますご清栄のこととお慶び申し上げます。日頃のご愛顧に感謝を込めて、<b>10</b>月<b>12</b>日より、お買い上げ金額の<b>15</b>％をポイントで還元いたします。</p><p>${pick(ja, 0)}${pick(ja, 2)}</p><p>${pick(ja, 1)}　「お一人様一回限り」でございます。何卒よろしくお願い申し上げます。敬具</p></div>
<table><tr><th>期間</th><td>2026年10月12日（月）10:00〜11月30日（月）23:59</td></tr><tr><th>特典</th><td>お買い上げ金額の15％相当のポイント（上限3,000ポイント）</td></tr><tr><th>対象</th><td>期間中にエントリーされた会員様</td></tr><tr><th>付与予定</th><td>ご購入月の翌々月末頃</td></tr></table>
${times(20, article)}<p class="note">${ja.map((text) => html`※${text}<br>`)}</p><p class="small">制定：2026年10月1日　木漏れ日商店株式会社</p></main>`,
    ),
} satisfies Design;
