/** What the offer asks for and what it excludes, sentence by sentence, and what shows that it was kept to. */
import { type Condition, conditionsOf, exclusionsOf } from '../../claims';
import { html, type Markup } from '../html';
import type { ReportContext } from '../report';
import { exhibitLinks } from './exhibit-links';

/** Sentences of one table at most: a desk reads on one page. */
const most = 20;

export function conditions(context: ReportContext): Markup | null {
  const { desk } = context.bundleCase;
  if (!desk) return null;
  const { conditions: labels } = context.texts.desk;
  const asked = conditionsOf(desk);
  const excluded = exclusionsOf(desk);
  if (!asked.length && !excluded.length) return null;
  return html`<section aria-labelledby="conditions">
<h2 id="conditions">${labels.heading}</h2>
<p class="soft">${labels.intro}</p>
${table(context, asked, { caption: labels.conditions, last: labels.met, said: labels.said })}
${table(context, excluded, { caption: labels.exclusions, last: labels.triggered, said: labels.notTriggered })}
</section>`;
}

interface TableWords {
  caption: string;
  last: string;
  said: string;
}

function table(context: ReportContext, lines: readonly Condition[], words: TableWords): Markup | null {
  if (!lines.length) return null;
  const { conditions: labels } = context.texts.desk;
  return html`<div class="wide" tabindex="0" role="group" aria-label="${words.caption}"><table><caption>${words.caption}</caption>
<thead><tr><th scope="col">${labels.sentence}</th><th scope="col">${labels.source}</th><th scope="col">${words.last}</th></tr></thead>
<tbody>
${lines.slice(0, most).map((line) => row(context, line, words.said))}</tbody></table></div>
${lines.length > most && html`<p class="soft">${labels.more(lines.length - most)}</p>`}`;
}

function row({ texts }: ReportContext, { quote, state, exhibits }: Condition, said: string): Markup {
  const { conditions: labels } = texts.desk;
  // What speaks against it is for the user to look into before; here it is only not claimed.
  const words = { shown: labels.shown, said, open: labels.open, against: labels.open }[state];
  const shows = state === 'shown' ? exhibits : [];
  return html`<tr><td>${quote.text}</td><td>${exhibitLinks(texts, [quote.exhibit])}</td><td>${words}${exhibitLinks(texts, shows)}</td></tr>\n`;
}
