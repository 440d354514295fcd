/** A checkout that knows its shopper: their data stand in fields, under a heading, and in a sentence. */
import type { Ask } from '../ask';
import { bare, checkoutMiddle } from '../difficult/middles';
import type { Lang } from '../hosts';
import { html, type Markup } from '../html';
import { checkoutTexts } from '../texts';

export interface Person {
  name: string;
  address: string;
  phone: string;
  email: string;
}

/** Nobody's: reserved numbers and domains. */
export const people: Record<Lang, Person> = {
  ja: {
    name: '控野 帳子',
    address: '東京都架空区証拠町7-8-9',
    phone: '03-0000-4567',
    email: 'choko@example.test',
  },
  en: {
    name: 'Petra Proofwell',
    address: '71 Evidence Lane',
    phone: '+44 20 7946 0456',
    email: 'petra@example.test',
  },
  es: {
    name: 'Prudencia Recibo',
    address: 'Calle del Comprobante 71',
    phone: '+34 910 000 456',
    email: 'prudencia@example.test',
  },
};

const headings: Record<Lang, string> = { ja: 'お届け先', en: 'Ship to', es: 'Enviar a' };
/** What stays in any case: proof of the order. */
export const orderOf = (lang: Lang): string => `HK-2026-7781-${lang.toUpperCase()}`;

/** @param ask of which language the shopper is */
export function deliveryPage(ask: Ask): Markup {
  const { name, address, phone, email } = people[ask.lang];
  const field = (id: string, token: string, value: string): Markup =>
    html`<input data-person="${id}" autocomplete="${token}" value="${value}" style="width:220px">`;
  const top = html`<p>${field('a', 'name', name)} ${field('b', 'street-address', address)}</p>
<p>${field('c', 'tel', phone)} ${field('d', 'email', email)}</p>
<h2>${headings[ask.lang]}</h2><p><b data-person="e">${name}</b><br><b data-person="f">${address}</b></p>
<p><b data-person="g">${phone}</b> / <b data-person="h">${email}</b> · <b data-order>${orderOf(ask.lang)}</b></p>`;
  return bare(ask, checkoutTexts[ask.lang].title, html`${top}${checkoutMiddle(ask)}`);
}
