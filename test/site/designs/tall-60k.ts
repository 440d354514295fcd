import { ja } from '../design-parts/prose';
import { pick, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `header{background:#283618;color:#fefae0;padding:16px 30px;height:64px}main{height:59936px;overflow:hidden;max-width:960px;margin:0 auto;padding:0 20px}h2{font-size:18px;height:30px;margin:26px 0 10px;border-bottom:2px solid #606c38}p{margin:0 0 10px}section{height:340px;overflow:hidden}section:nth-child(odd){background:linear-gradient(90deg,#fefae0,#fff)}`;

export default {
  id: 'tall-60k',
  what: 'rules of 60,000 px, text only',
  lang: 'ja',
  path: '/kiyaku/zenbun',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'ja', title: '会員規約 全文｜森の市', css },
      html`<header>森の市 会員規約 全文</header><main>${times(176, (i) => html`<section><h2>第${i + 1}条</h2>${times(6, (k) => html`<p>${k + 1}. ${pick(ja, i + k * 3)}${pick(ja, i + k)}</p>`)}</section>`)}</main>`,
    ),
} satisfies Design;
