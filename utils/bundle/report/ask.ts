/** What is asked of which desk, by whom. Nothing without a claim. */
import { claimKind, fieldOf } from '../../claims';
import { html, type Markup } from '../html';
import { letterName } from '../manifest';
import type { ReportContext } from '../report';

export function ask({ bundleCase: { desk }, texts, language }: ReportContext): Markup | null {
  const claim = desk?.claim;
  const kind = claim && claimKind(claim.kind);
  if (!kind) return null;
  const { ask: labels } = texts.desk;
  const known = (field: Parameters<typeof fieldOf>[1]) => fieldOf(desk, field, language)?.value ?? null;
  const rows = [
    [labels.kind, kind.name[language]],
    [labels.desk, kind.desk === 'shop' ? desk.trip.shop : known('desk')],
    [labels.reward, known('reward')],
    [labels.name, known('name')],
    [labels.member, known(kind.desk === 'shop' ? 'registered-email' : 'member-email')],
  ] as const;
  return html`<section aria-labelledby="ask">
<h2 id="ask">${labels.heading}</h2>
<table class="facts"><tbody>
${rows.map(([label, value]) => value && html`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`)}<tr><th scope="row">${labels.letter}</th><td><a href="${letterName}">${labels.letterFile}</a></td></tr>
</tbody></table>
</section>`;
}
