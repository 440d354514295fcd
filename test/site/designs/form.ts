import { script, sheet } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `body{background:#eef1f4}header{background:#005f73;color:#fff;padding:16px 26px;font-weight:700}form{max-width:820px;margin:22px auto;background:#fff;padding:22px 30px;border-radius:10px;display:grid;grid-template-columns:14em 1fr;gap:12px 20px;align-items:center}form>label{font-weight:700;font-size:14px}input:not([type=checkbox],[type=radio],[type=range],[type=color]),select,textarea{font:inherit;padding:8px 10px;border:1px solid #97a6b2;border-radius:5px;width:100%}
.toggle{appearance:none;width:46px;height:26px;border-radius:13px;background:#ccc;position:relative}.toggle:checked{background:#0a9396}.toggle::after{content:'';position:absolute;width:20px;height:20px;border-radius:50%;background:#fff;top:3px;left:3px}.toggle:checked::after{left:23px}input:invalid{outline:2px solid #c1121f}.wide{grid-column:1/-1}[contenteditable]{border:1px dashed #97a6b2;padding:8px}`;

/** All set after the page was sent, as typing does: attributes tell nothing. */
const fill = `const set = { sei: '山田', mei: '花子', tel: '03-0000-0000', mail: 'hanako@example.test', date: '1990-04-01', time: '18:30', month: '2026-11', number: '3', colour: '#0a9396', range: '72', order: 'KS-204417-8831', url: 'https://shop.example.test/', search: '土鍋' };
for (const [id, value] of Object.entries(set)) document.getElementById(id).value = value;
document.getElementById('why').value = '10月14日に購入しましたが、ポイントが付与されていません。\\nご確認をお願いいたします。';
document.getElementById('pref').value = '東京都'; for (const i of [1, 3]) document.getElementById('multi').options[i].selected = true;
document.getElementById('r2').checked = true; for (const id of ['c1', 'c3', 't1']) document.getElementById(id).checked = true; document.getElementById('c2').indeterminate = true;
document.getElementById('free').textContent = '自由にお書きください、と書いてあるところに書いた文章です。'; document.getElementById('out').value = '3 点';`;

const field = (id: string, label: string, type: string) =>
  html`<label for="${id}">${label}</label><input id="${id}" type="${type}" placeholder="${label}を入力">`;

export default {
  id: 'form',
  what: 'every kind of form control with a value set by script',
  lang: 'ja',
  path: '/inquiry/points',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'ja', title: 'ポイント未付与のお問い合わせ｜ためる', css },
      html`<header>ためる お問い合わせ</header><form><h1 class="wide">ポイント未付与のお問い合わせ</h1>${field('sei', '姓', 'text')}${field('mei', '名', 'text')}${field('tel', '電話番号', 'tel')}${field('mail', 'メールアドレス', 'email')}${field('date', '購入日', 'date')}${field('time', '購入時刻', 'time')}${field('month', '付与予定月', 'month')}${field('number', '個数', 'number')}${field('order', '注文番号', 'text')}${field('url', 'ショップのURL', 'url')}${field('search', '商品名', 'search')}
<label for="colour">色</label><input id="colour" type="color"><label for="range">満足度</label><input id="range" type="range"><label for="pref">都道府県</label><select id="pref"><option>北海道</option><option>東京都</option><option>大阪府</option></select><label for="multi">きっかけ（複数可）</label><select id="multi" multiple size="4"><option>メール</option><option>検索</option><option>広告</option><option>ご紹介</option></select>
<label for="why">お問い合わせ内容</label><textarea id="why" rows="5"></textarea><span>端末</span><span><label><input type="radio" name="r" id="r1" checked> パソコン</label> <label><input type="radio" name="r" id="r2"> スマートフォン</label></span><span>同意</span><span><label><input type="checkbox" id="c1"> 規約</label> <label><input type="checkbox" id="c2"> 一部</label> <label><input type="checkbox" id="c3"> 個人情報</label></span><label for="t1">通知</label><input type="checkbox" class="toggle" id="t1"><span>備考</span><div contenteditable="true" id="free"></div><span>合計</span><output id="out">0 点</output>
<label for="empty">任意（空欄）</label><input id="empty" placeholder="ここは空のまま"><label for="ro">会員番号</label><input id="ro" value="8821-4410" readonly><label for="dis">割引</label><input id="dis" value="使えません" disabled><button class="wide" type="button" style="padding:14px;font:inherit">確認画面へ</button></form>${script(fill)}`,
    ),
} satisfies Design;
