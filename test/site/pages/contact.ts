/** The shop's own inquiry form. */
import type { Ask } from '../ask';
import { html, type Markup } from '../html';
import { contactTexts } from '../texts/contact';
import { shopPage } from './shop-frame';

const types = { name: 'text', email: 'email', order: 'text' } as const;

export function contactPage(ask: Ask, sent = false): Markup {
  const t = contactTexts[ask.lang];
  const inputs = Object.entries(types).map(
    ([id, type]) =>
      html`<div class="field"><label for="${id}">${t.fields[id as keyof typeof types]}</label><input id="${id}" name="${id}" type="${type}"></div>`,
  );
  const form = html`<p>${t.lead}</p><form class="panel" method="post" action="/contact">${inputs}
<div class="field"><label for="message">${t.fields.message}</label><textarea id="message" name="message" rows="8"></textarea></div><button class="button" id="send">${t.send}</button></form>`;
  const body = html`<h1>${t.title}</h1>${sent ? html`<p>${t.sent}</p>` : form}`;
  return shopPage(ask, { title: t.title, crumbs: [t.title], body });
}
