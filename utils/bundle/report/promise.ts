/** What was promised, in the pages' own words, with where and when they were read. */
import type { Quote } from '../../claims';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';
import { exhibitLinks } from './exhibit-links';

const promising: ReadonlySet<Quote['kind']> = new Set([
  'payout_rule',
  'max_reward',
  'expiry_rule',
  'claim_window',
  'contact_rule',
]);
/** Sentences at most: a desk reads on one page. */
const most = 8;

export function promise(context: ReportContext): Markup | null {
  const { desk } = context.bundleCase;
  const quotes = desk?.quotes.filter(({ kind }) => promising.has(kind)).slice(0, most) ?? [];
  if (!desk || !quotes.length) return null;
  const { promise: labels } = context.texts.desk;
  const urlOf = ({ exhibit }: Quote) => desk.exhibits.find(({ number }) => number === exhibit)?.url;
  return html`<section aria-labelledby="promise">
<h2 id="promise">${labels.heading}</h2>
${quotes.map(
  (quote) => html`<blockquote><p>${quote.text}</p>
<footer class="soft"><span class="url">${urlOf(quote)}</span> · ${labels.seen} ${context.moment(quote.seenAt)}${exhibitLinks(context.texts, [quote.exhibit])}</footer></blockquote>\n`,
)}</section>`;
}
