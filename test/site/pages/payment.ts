/** What stands in the payment frame: the saved card, in full, and two fields of its own. */
import { savedCard } from '../cards';
import type { Lang } from '../hosts';
import { html, type Markup } from '../html';
import { checkoutTexts } from '../texts';

export function paymentFrame(lang: Lang): Markup {
  const { frame: t } = checkoutTexts[lang];
  return html`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${t.heading}</title><link rel="stylesheet" href="/css/pay.css"></head>
<body><h1>${t.heading}</h1><div class="saved">${t.saved}<b id="saved-card">${savedCard.match(/\d{4}/g)?.join(' ')}</b>${t.expires} 08/29</div>
<form><label>${t.other}: ${t.number}<input id="frame-card" name="frame-card" autocomplete="cc-number" inputmode="numeric"></label><label>${t.cvv}<input id="frame-cvv" name="frame-cvv" autocomplete="cc-csc" inputmode="numeric" size="5"></label></form>
<small>${t.secure} ${t.provider}</small></body></html>`;
}
