/** The route of the click: every hop with its answer and the server's own clock. */
import type { Hop } from '../../records';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';
import { routeOf } from '../timeline';
import { trackingWords } from './tracking-words';

export function route(context: ReportContext): Markup {
  const { texts, exhibits, bundleCase } = context;
  const hops = routeOf(bundleCase.trip?.route ?? null, exhibits);
  const { route: labels } = texts;
  const { gaps } = trackingWords[context.language];
  return html`<section aria-labelledby="route">
<h2 id="route">${labels.heading}</h2>
${hops.length ? table(context, hops) : html`<p class="absent">${texts.absent.route}</p>`}
${(bundleCase.trip?.routeGaps ?? []).map((gap) => html`<p class="absent">${gaps[`route-${gap}`]}</p>\n`)}</section>`;
}

function table(context: ReportContext, hops: readonly Hop[]): Markup {
  const { route: labels } = context.texts;
  const heads = [labels.time, labels.kind, labels.address, labels.answer, labels.serverDate];
  return html`<div class="wide" tabindex="0" role="group" aria-labelledby="route"><table>
<caption>${labels.caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${hops.map((hop) => row(context, hop))}</tbody>
</table></div>
${headers(labels.headers, hops.at(-1))}`;
}

/** What the page that stayed was sent with. */
function headers(label: string, hop: Hop | undefined): Markup | null {
  if (!hop?.headers?.length) return null;
  const rows = hop.headers.map(
    ({ name, value }) =>
      html`<tr><th scope="row">${name}</th><td><span class="url">${value}</span></td></tr>\n`,
  );
  return html`<h3>${label}</h3>
<table class="facts"><tbody>
${rows}</tbody></table>`;
}

function row({ texts, times }: ReportContext, hop: Hop): Markup {
  const { route: labels } = texts;
  const answer = [hop.status, hop.fromCache && labels.fromCache, hop.error].filter(Boolean).join(' · ');
  return html`<tr><td class="num"><time datetime="${hop.at}">${times.local(hop.at)}</time><br><span class="utc">${times.utc(hop.at)}</span></td>
<td class="kind">${labels.kinds[hop.kind]}${hop.network && html`<br><span class="soft net">${labels.network}: ${hop.network}</span>`}</td>
<td>${address(hop.url)}</td><td class="num">${answer}</td><td class="num">${hop.serverDate}</td></tr>
`;
}

/** The address in full, its host set off: that is what a desk compares. */
export function address(url: string): Markup {
  const host = URL.canParse(url) ? new URL(url).host : '';
  const start = host ? url.indexOf(host) : -1;
  if (start < 0) return html`<span class="url">${url}</span>`;
  const end = start + host.length;
  return html`<span class="url">${url.slice(0, start)}<span class="host">${host}</span>${url.slice(end)}</span>`;
}
