import { ar } from '../design-parts/prose';
import { euros, pick, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `body{background:#f7f5ef}header{background:#0d5c63;color:#fff;padding:18px 34px;display:flex;justify-content:space-between;font-size:18px}main{max-width:1080px;margin:24px auto;padding:0 18px;display:grid;grid-template-columns:2fr 1fr;gap:24px}section,aside{background:#fff;border-radius:10px;padding:18px 24px;border-inline-start:6px solid #44a1a0}
li{margin-bottom:8px}table{margin-top:14px}td,th{padding:9px 12px;border-bottom:1px solid #e5e0d2;text-align:start}.wide{width:1700px;background:linear-gradient(90deg,#44a1a0,#f7f5ef);padding:10px 20px}.scroll{overflow-x:auto;margin:0 18px 30px}bdi{font-weight:700}`;

export default {
  id: 'rtl',
  what: 'an Arabic page from right to left, with prices and names in Latin letters',
  lang: 'ar',
  path: '/offers/autumn',
  kind: 'other',
  page: () =>
    sheet(
      { lang: 'ar', dir: 'rtl', title: 'عرض الخريف – دار الضوء', css },
      html`<header><b>دار الضوء</b><span>حسابي · النقاط 1,250</span></header><main><section><h1>عرض الخريف: استرداد 8٪ على كل مشترياتك</h1><p>من 12 أكتوبر إلى 30 نوفمبر 2026. رمز القسيمة <bdi>AUTUMN-26</bdi>.</p><ol>${times(12, (i) => html`<li>${pick(ar, i)}</li>`)}</ol>
<table><tr><th>المنتج</th><th>السعر</th><th>المكافأة</th></tr>${times(8, (i) => html`<tr><td>منتج <bdi>Larkfield ${i + 1}</bdi></td><td dir="ltr">${euros(i)}</td><td>8٪</td></tr>`)}</table></section>
<aside><h2>شروط الاستبعاد</h2>${times(7, (i) => html`<p class="small">${pick(ar, i + 2)}</p>`)}<img src="/img/product-4-small.png" width="320" height="320" alt=""></aside></main><div class="scroll"><div class="wide">${ar.join(' ')}</div></div>`,
    ),
} satisfies Design;
