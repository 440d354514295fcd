/** What the user put in: mails, receipts, pictures; each with what it says of itself. Nothing of them is drawn here. */
import { documentRole } from '../../documents';
import { roleOf } from '../../records';
import type { FilledDocument } from '../documents';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';
import { listOf } from '../times';

export function documents(context: ReportContext): Markup | null {
  const { heading, intro } = context.texts.documents;
  if (!context.documents.length) return null;
  return html`<section aria-labelledby="documents">
<h2 id="documents">${heading}</h2>
<p class="soft">${intro}</p>
</section>
${context.documents.map((one) => article(context, one))}`;
}

function article(context: ReportContext, { number, document, file, stem }: FilledDocument): Markup {
  const { texts, language, moment } = context;
  const { documents: labels, exhibits, reasons } = texts;
  const { mail } = document;
  const role = documentRole(roleOf(document))?.name[language] ?? labels.noRole;
  const attached = mail?.attachments.map(({ name }) => name) ?? [];
  const rows: (readonly [string, Markup | null])[] = [
    [labels.from, mail?.from ? html`<bdi>${mail.from}</bdi>` : null],
    [labels.subject, mail?.subject ? html`<bdi>${mail.subject}</bdi>` : null],
    [labels.sent, mail?.date ? moment(mail.date) : null],
    [labels.messageId, mail?.messageId ? html`<code>${mail.messageId}</code>` : null],
    [labels.attached, attached.length ? html`<bdi>${listOf(attached, language)}</bdi>` : null],
    [labels.added, moment(document.addedAt)],
    [exhibits.files, links(stem, file?.path ?? null, labels.record)],
  ];
  return html`<article id="exhibit-${number}" aria-labelledby="exhibit-${number}-name">
<header><span class="no" aria-hidden="true">${number}</span><div>
<h3 id="exhibit-${number}-name">${texts.seeExhibit(number)} · ${role}</h3>
<p class="soft"><bdi>${document.name}</bdi></p></div></header>
<table class="facts"><tbody>
${rows.map(([label, value]) => value && html`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`)}</tbody></table>
${!file && html`<p class="gap">${reasons.unreadable}</p>`}
</article>
`;
}

const links = (stem: string, path: string | null, record: string): Markup =>
  html`${path && html`<a href="${path}">${path}</a> · `}<a href="${stem}.json">${record}</a>`;
