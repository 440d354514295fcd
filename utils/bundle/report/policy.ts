/** What the shop's kept pages say of returns and refunds, part by part, as its desk decides by it. Nothing where none are kept. */
import { policyParts } from '../../claims';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';
import { exhibitLinks } from './exhibit-links';

export function policy({ bundleCase, texts }: ReportContext): Markup | null {
  const lines = bundleCase.desk?.policy ?? [];
  if (!lines.length) return null;
  const { policy: labels } = texts.desk;
  const rows = policyParts.flatMap((part) =>
    lines.filter(({ parts }) => parts.includes(part)).map((line) => ({ ...line, part })),
  );
  return html`<section aria-labelledby="policy">
<h2 id="policy">${labels.heading}</h2>
<div class="wide" tabindex="0" role="group" aria-labelledby="policy"><table>
<thead><tr><th scope="col">${labels.part}</th><th scope="col">${labels.sentence}</th><th scope="col">${labels.source}</th></tr></thead>
<tbody>
${rows.map(({ part, text, exhibit }) => html`<tr><td>${labels.partOf[part]}</td><td>${text}</td><td>${exhibitLinks(texts, [exhibit])}</td></tr>\n`)}</tbody></table></div>
</section>`;
}
