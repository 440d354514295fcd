/** The parts of an offer beside its reward: id, name, conditions. */
import { offer as parts } from '../page-offers';
import { fold } from '../page-words';
import type { OfferLine } from './offer-lines';

/** UTF-16 units. */
const longestConditions = 20_000;
const idParams =
  /^(?:site_?id|offer_?id|ad_?id|aid|point_?id|item_?id|campaign_?id|program_?id|promo(?:tion)?_?id|id)$/i;

/** An id in an address whose portal's habits are not known: a parameter named so, or the last number of the path. */
export function idIn(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { pathname, searchParams } = new URL(url);
  for (const [name, value] of searchParams)
    if (idParams.test(name) && /^[\w-]{1,40}$/.test(value)) return value;
  return /\/(\d{2,})(?:\.\w+)?\/?$/.exec(pathname)?.[1] ?? null;
}

/** The heading, which may run over several lines; without one the title before its first mark. */
export function nameIn(lines: readonly OfferLine[]): string | null {
  const start = lines.findIndex(({ place }) => place === 'h1');
  const rest = lines.slice(Math.max(start, 0));
  const end = rest.findIndex(({ place }) => place !== 'h1');
  const heading = rest.slice(0, start < 0 ? 0 : end < 0 ? rest.length : end);
  if (heading.length > 0) return heading.map(({ text }) => text).join(' ');
  const title = lines.find(({ place }) => place === 'title');
  return title?.text.split(/\s*[|｜]\s*|\s+[–—-]\s+/)[0] ?? null;
}

/** What is said from the first term on, one statement a line; null where no term is said. */
export function conditionsIn(lines: readonly OfferLine[]): string | null {
  const said = lines.filter(({ place }) => place === 'text' || place === 'heading');
  const start = said.findIndex(({ text }) => isTerms(text));
  if (start < 0) return null;
  return said
    .slice(start)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, longestConditions);
}

/** What else of an offer's small print begins before its conditions: when it tracks, pays, may be asked about. Folded. */
const times =
  /(?:反映|獲得|付与|判定)(?:の)?(?:時期|目安|予定)|問い?合わせ可能|\b(?:tracks? within|claims? (?:for|accepted))|reclamacion|seguimiento/;

const isTerms = (text: string): boolean => {
  const folded = fold(text);
  return (
    times.test(folded) ||
    parts.period.test(folded) ||
    parts.conditions.test(folded) ||
    parts.exclusions.test(folded) ||
    parts.payout.test(folded)
  );
};
