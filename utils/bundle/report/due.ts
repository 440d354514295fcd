/** The days that were promised against the day of the export, how long one may still ask, and what the portal's own list says. */
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';
import { exhibitLinks } from './exhibit-links';

export function due(context: ReportContext): Markup | null {
  const { desk } = context.bundleCase;
  if (!desk) return null;
  const { due: labels } = context.texts.desk;
  const rows = [
    [labels.listed, desk.listedBy],
    [labels.paid, desk.paidBy],
    [labels.closes, desk.closes],
  ].flatMap(([label, day]) => (day ? [{ label, day }] : []));
  const row = acceptedRow(context);
  if (!rows.length && !row) return null;
  return html`<section aria-labelledby="due">
<h2 id="due">${labels.heading}</h2>
<table class="facts"><tbody>
${rows.map(({ label, day }) => html`<tr><th scope="row">${label}</th><td>${context.times.day(day)} (${awayFrom(context, desk.today, day)})</td></tr>\n`)}${row}</tbody></table>
</section>`;
}

/** The row of the portal's history that the user took for the trip's, in the portal's words, where they may be told. */
function acceptedRow({ bundleCase: { trip }, exhibits, texts, times }: ReportContext): Markup | null {
  const listing = trip?.listings?.findLast(({ answer, takenBackAt }) => answer === 'yes' && !takenBackAt);
  const shown = exhibits.find(({ visit }) => visit.id === listing?.visitId);
  // Where the last one may not be told, an earlier one would say what is not so any more.
  if (!listing || listing.words || !shown) return null;
  const { visit, number } = shown;
  return html`<tr><th scope="row">${texts.desk.due.row}</th><td><q>${listing.quote}</q> (${times.full(visit.seenAt)})${exhibitLinks(texts, [number])}</td></tr>\n`;
}

function awayFrom({ texts }: ReportContext, today: string, day: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  return days < 0 ? texts.desk.due.passed(-days) : texts.desk.due.left(days);
}
