/** Offers: what a page promises, read from its markup; and what a trip was promised. */
import type { PageSource } from './messages/page-source';
import { dollarOf } from './offers/dollar';
import { type OfferLine, offerLines } from './offers/offer-lines';
import { conditionsIn, idIn, nameIn } from './offers/parts';
import { type Candidate, type Reward, rewardsIn } from './offers/reward';
import { type Money, rateOn, worthOf } from './offers/worth';
import { recogniseSource, saveThreshold } from './pages';
import { offerIdOf, type Portal } from './portals';
import type { PageKind } from './records';

export { diffTerms, type TermsChange, type TermsDiff } from './offers/diff-terms';
export type { KeptText } from './offers/kept-lines';
export { offerOn, withOffer, withoutOfferOf } from './offers/of-trip';
export type { Reward } from './offers/reward';
export { termsPages, termsVersions } from './offers/terms-versions';
export { offerOfTrip, type SeenOffer, tripOffer } from './offers/trip-offer';
export { type Money, worthOf } from './offers/worth';

export interface Offer {
  /** From the address, as the portal writes it; null where it has none. */
  id: string | null;
  name: string | null;
  url: string;
  reward: Reward;
  /** In money, by the portal's rate or the page's own; null for a share of what is spent, or unknown points. */
  worth: Money | null;
  /** Conditions, exclusions and what else is said of the offer, one statement a line; null when the page has none. */
  conditions: string | null;
}

export interface OfferContext {
  portal?: Portal | null;
  /** What the page was recognised as, if it was; else it is recognised here. */
  kind?: PageKind | null;
}

/** Kinds of pages that promise something. */
const promising: readonly PageKind[] = ['campaign', 'entry'];
/** Below, an amount is only an amount. On a page that its portal's addresses say to be an offer's, less is enough. */
const leastScore = 2.5;
const leastOnOfferPage = 0.5;
/** So many names with a rate each are a list of offers. */
const listLength = 6;

/**
 * The offer a page makes, or null: pages that only talk about points, lists of offers, and pages with prices but no reward
 * make none. Reads the markup as the background has it; nothing of it is kept but what is returned.
 */
export function readOffer(
  source: PageSource,
  url: string,
  { portal = null, kind }: OfferContext = {},
): Offer | null {
  const portalId = portal && offerIdOf(portal, url);
  const isOfferPage = portalId !== null;
  if (!isOfferPage && !isCampaign(source, url, kind)) return null;
  const lines = offerLines(source);
  const dollar = portal?.currency ?? dollarOf(source, url);
  if (isPrizeDraw(lines)) return null;
  const rewards = rewardsIn(lines, dollar);
  const [best] = rewards;
  if (!best || best.score < (isOfferPage ? leastOnOfferPage : leastScore)) return null;
  if (!isOfferPage && isList(lines, rewards)) return null;
  const { score: _, at: __, ...said } = best;
  const alike = rewards.filter(({ amount, unit }) => amount === said.amount && unit === said.unit);
  const reward = { ...said, upTo: alike.some(({ upTo }) => upTo) };
  const rate = portal?.rate ?? rateOn(lines, dollar);
  return {
    id: portalId || idIn(url),
    name: nameIn(lines),
    url,
    reward,
    worth: reward.worth ?? worthOf(reward, rate),
    conditions: conditionsIn(lines),
  };
}

function isCampaign(source: PageSource, url: string, kind: OfferContext['kind']): boolean {
  if (kind !== undefined) return kind !== null && promising.includes(kind);
  const seen = recogniseSource(source, url);
  return seen !== null && promising.includes(seen.kind) && seen.score >= saveThreshold;
}

/** Who wins is promised a prize, everybody else nothing. */
function isPrizeDraw(lines: readonly OfferLine[]): boolean {
  const drawn =
    /抽選で|当たる|当てよう|名様|読者プレゼント|sorteo|sweepstake|prize draw|giveaway|^\W*win\b|\bgana (?:un|una|uno)\b/i;
  return lines.some(({ text, place }) => (place === 'title' || place === 'h1') && drawn.test(text));
}

/** Many short lines with a rate each, and a heading that names none of them. */
function isList(lines: readonly OfferLine[], rewards: readonly Candidate[]): boolean {
  if (rewards.some(({ at }) => lines[at]?.place === 'h1' || lines[at]?.place === 'title')) return false;
  const short = rewards.filter(({ at, quote }) => lines[at]?.place !== 'meta' && quote.length < 60);
  return new Set(short.map(({ quote }) => quote)).size >= listLength;
}
