/** The days that were promised against the day of the export, and how long one may still ask. */
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';

export function due(context: ReportContext): Markup | null {
  const { desk } = context.bundleCase;
  if (!desk) return null;
  const { due: labels } = context.texts.desk;
  const rows = [
    [labels.listed, desk.listedBy],
    [labels.paid, desk.paidBy],
    [labels.closes, desk.closes],
  ].flatMap(([label, day]) => (day ? [{ label, day }] : []));
  if (!rows.length) return null;
  return html`<section aria-labelledby="due">
<h2 id="due">${labels.heading}</h2>
<table class="facts"><tbody>
${rows.map(({ label, day }) => html`<tr><th scope="row">${label}</th><td>${context.times.day(day)} (${awayFrom(context, desk.today, day)})</td></tr>\n`)}</tbody></table>
</section>`;
}

function awayFrom({ texts }: ReportContext, today: string, day: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  return days < 0 ? texts.desk.due.passed(-days) : texts.desk.due.left(days);
}
