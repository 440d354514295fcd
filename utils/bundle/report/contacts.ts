/** Every exchange with the desk so far. Nothing without one. */
import type { Contact } from '../../records';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';
import { exhibitLinks } from './exhibit-links';

/** Characters of one exchange: whole letters are in letter.txt and with the desk. */
const longest = 400;

export function contacts(context: ReportContext): Markup | null {
  const said = context.bundleCase.desk?.contacts ?? [];
  if (!said.length) return null;
  const { contacts: labels } = context.texts.desk;
  return html`<section aria-labelledby="contacts">
<h2 id="contacts">${labels.heading}</h2>
<div class="wide" tabindex="0" role="group" aria-labelledby="contacts"><table>
<thead><tr><th scope="col">${labels.at}</th><th scope="col">${labels.means}</th><th scope="col">${labels.who}</th><th scope="col">${labels.said}</th></tr></thead>
<tbody>
${said.map((contact) => row(context, contact))}</tbody></table></div>
</section>`;
}

function row({ texts, moment, exhibits }: ReportContext, contact: Contact): Markup {
  const { contacts: labels } = texts.desk;
  const { at, means, from, person, phone, answer, terms, formVisit } = contact;
  const page = exhibits.find(({ visit }) => visit.id === formVisit);
  const meaning = formVisit ? labels.kept : answer && labels.meaning[answer];
  const words = contact.said.length > longest ? `${contact.said.slice(0, longest).trimEnd()}…` : contact.said;
  const who = [labels[from], person].filter(Boolean).join(' · ');
  return html`<tr><td>${moment(at)}</td><td>${labels.meansOf[means]}${phone && html`<br><span class="soft">${labels.effort(phone.tries, phone.waitedMinutes)}</span>`}</td><td>${who}</td><td class="said">${meaning && html`<strong>${meaning}</strong>${terms && ` ${terms}`}${exhibitLinks(texts, page ? [page.number] : [])}<br>`}${words}</td></tr>\n`;
}
