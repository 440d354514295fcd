/** The tracking of the trip as a figure: one line of time with both clocks, and what was not seen. */
import { gapOf, type TrackingStep, trackingOf } from '../../tracking';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';
import { type TrackingWords, trackingWords } from './tracking-words';

/** Nothing for a page on its own. */
export function tracking(context: ReportContext): Markup | null {
  const { trip, visits, observations, leftOut = [] } = context.bundleCase;
  if (!trip) return null;
  const words = trackingWords[context.language];
  const steps = trackingOf(
    trip,
    visits.filter(({ id }) => !leftOut.includes(id)),
    observations ?? [],
  );
  const [seen, gaps] = [steps.filter(isSeen), steps.filter((step) => !isSeen(step))];
  return html`<section aria-labelledby="tracking">
<h2 id="tracking">${words.heading}</h2>
${seen.length > 0 && table(context, words, seen)}
${gaps.map((step) => html`<p class="absent">${wordsOf(words, step)}</p>\n`)}</section>`;
}

const isSeen = ({ kind }: TrackingStep) => kind !== 'gap';

function wordsOf({ gaps }: TrackingWords, step: TrackingStep): string {
  const gap = gapOf(step);
  return gap ? gaps[gap] : '';
}

function table(context: ReportContext, words: TrackingWords, steps: readonly TrackingStep[]): Markup {
  return html`<div class="wide" tabindex="0" role="group" aria-labelledby="tracking"><table>
<caption>${words.caption}</caption>
<thead><tr>${words.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${steps.map((step) => row(context, words, step))}</tbody>
</table></div>`;
}

function row({ texts, times }: ReportContext, words: TrackingWords, step: TrackingStep): Markup {
  const { at, serverAt, host, status, cookies } = step;
  const clock = (when: string | null) => (when ? times.local(when) : '');
  const beside = [status, cookies === undefined ? null : words.cookies(cookies)].filter(Boolean).join(' · ');
  return html`<tr><td>${mark(step)} ${nameOf(texts, words, step)} · <span class="host">${host}</span> <span class="soft">${beside}</span></td>
<td class="num">${clock(at)}</td><td class="num">${clock(serverAt)}</td></tr>
`;
}

function nameOf(texts: ReportContext['texts'], { kinds, tags }: TrackingWords, step: TrackingStep): string {
  const { kind, detail, pageKind } = step;
  if (kind === 'page') return pageKind ? texts.kinds[pageKind] : '';
  if (kind === 'tag' || kind === 'gap')
    return detail === 'sent' || detail === 'blocked' || detail === 'failed' ? tags[detail] : '';
  return kinds[kind];
}

/** Told apart by shape, not by colour alone. */
function mark({ tone, kind }: TrackingStep): Markup {
  const shape =
    tone === 'bad'
      ? html`<path d="M3 3l10 10m0-10L3 13" fill="none" stroke="currentColor" stroke-width="3"/>`
      : kind === 'page'
        ? html`<rect x="3" y="3" width="10" height="10" rx="2" fill="currentColor"/>`
        : html`<circle cx="8" cy="8" r="5" fill="currentColor"/>`;
  return html`<svg class="mark" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${shape}</svg>`;
}
