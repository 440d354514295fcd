import { en, goods } from '../design-parts/prose';
import { euros, pick, script, sheet, times } from '../design-parts/sheet';
import type { Design } from '../designs';
import { html } from '../html';

const css = `body{background:#f4f5f7}header{background:#fff;border-bottom:1px solid #dde1e6;padding:14px 24px;display:flex;justify-content:space-between;align-items:center}
header b{font-size:20px;letter-spacing:.02em}.steps{display:flex;gap:24px;list-style:none;padding:0;margin:0;font-size:13px;color:#778}.steps .now{color:#0b5d3b;font-weight:700}
main{max-width:1080px;margin:24px auto;display:grid;grid-template-columns:1fr 360px;gap:24px;padding:0 16px}section,aside{background:#fff;border:1px solid #dde1e6;border-radius:8px;padding:18px 22px;margin-bottom:18px}
h1{font-size:22px;margin:0 0 8px}h2{font-size:16px;margin:0 0 12px}.row{display:grid;grid-template-columns:1fr 1fr;gap:14px}label{display:block;font-size:12px;margin-bottom:10px;color:#445}
input,select,textarea{display:block;width:100%;font:inherit;font-size:14px;padding:9px 11px;border:1px solid #b9c0c9;border-radius:5px;background:#fff;color:#111;margin-top:3px}
.pick{display:flex;gap:10px;align-items:center;border:1px solid #dde1e6;border-radius:6px;padding:10px 12px;margin-bottom:8px;font-size:14px}.pick input{width:auto;margin:0}
li.line{display:grid;grid-template-columns:56px 1fr auto;gap:12px;align-items:center;padding:8px 0;border-bottom:1px solid #eef0f2}ul{list-style:none;padding:0;margin:0}li img{border-radius:4px}
dl{display:grid;grid-template-columns:1fr auto;margin:12px 0}dd{margin:0;text-align:right}.sum{font-weight:700;font-size:18px}button{width:100%;padding:15px;border:0;border-radius:6px;background:#0b5d3b;color:#fff;font:inherit;font-weight:700}`;

/** Typed in after the page was sent: nothing of it is in the HTML. */
const typed = `const typed = { email: 'mary@example.test', name: 'Mary Miller', street: '1 The Mall', city: 'London', post: 'SW1A 1AA', phone: '020 7946 0000',
  note: 'Please leave it with the neighbour at number 3.\\nRing twice.', card: '4111 1111 1111 1111', holder: 'M MILLER', exp: '12/29', csc: '731' };
for (const [id, value] of Object.entries(typed)) document.getElementById(id).value = value;
document.getElementById('country').selectedIndex = 2;
document.getElementById('express').checked = true;
document.getElementById('agree').checked = true;`;

const field = (id: string, label: string, autocomplete: string) =>
  html`<label>${label}<input id="${id}" name="${id}" autocomplete="${autocomplete}"></label>`;

const lines = times(
  4,
  (i) =>
    html`<li class="line"><img src="/img/product-${i + 1}-small.png" width="56" height="56" alt=""><span>${goods[i]}<br><span class="small">Qty ${i + 1}, ships in 24 h</span></span><b>${euros(i)}</b></li>`,
);

export default {
  id: 'checkout',
  what: 'typical checkout: values typed by script, card fields to be masked',
  lang: 'en',
  path: '/checkout/payment',
  kind: 'checkout',
  page: () =>
    sheet(
      { lang: 'en', title: 'Secure checkout – Larkfield Home', css },
      html`<header><b>Larkfield Home</b><ol class="steps"><li>Basket</li><li>Delivery</li><li class="now">Payment</li><li>Done</li></ol></header>
<main><form action="#" method="post"><h1>Secure checkout</h1>
<section><h2>Contact</h2><div class="row">${field('email', 'E-mail', 'email')}${field('phone', 'Phone', 'tel')}</div></section>
<section><h2>Delivery address</h2>${field('name', 'Full name', 'name')}${field('street', 'Street', 'street-address')}<div class="row">${field('city', 'Town', 'address-level2')}${field('post', 'Postcode', 'postal-code')}</div>
<label>Country<select id="country" name="country"><option>Ireland</option><option>Spain</option><option>United Kingdom</option></select></label><label>Note for the driver<textarea id="note" rows="3"></textarea></label></section>
<section><h2>Delivery</h2><label class="pick"><input type="radio" name="ship" checked> Standard, 3–5 days, free</label><label class="pick"><input type="radio" name="ship" id="express"> Express, tomorrow by noon, 6.90 €</label></section>
<section><h2>Payment</h2>${field('card', 'Card number', 'cc-number')}${field('holder', 'Name on card', 'cc-name')}<div class="row">${field('exp', 'Expiry', 'cc-exp')}${field('csc', 'Security code', 'cc-csc')}</div>
<label class="pick"><input type="checkbox" id="agree"> I have read the terms of sale and the right of withdrawal.</label><button>Place order and pay 284.80 €</button><p class="small">${pick(en, 2)} ${pick(en, 3)}</p></section></form>
<aside><h2>Your order</h2><ul>${lines}</ul><dl><dt>Subtotal</dt><dd>277.90 €</dd><dt>Express delivery</dt><dd>6.90 €</dd><dt>Voucher AUTUMN</dt><dd>−0.00 €</dd><dt class="sum">Order total</dt><dd class="sum">284.80 €</dd></dl><p class="small">Including 20 % VAT. ${pick(en, 1)}</p></aside></main>${script(typed)}`,
    ),
} satisfies Design;
