/** Who gets what: claims of several kinds to one time or amount, and claims that say the same twice. */
import type { FactKind } from '../records';
import type { Claim, Found } from './shapes';

export interface Bid extends Claim {
  kind: FactKind;
}

/** Kinds differ by less than this are taken to share a quote (購入・応募期間). */
const even = 0.01;

function winners(bids: readonly Bid[]): Bid[] {
  const best = Math.max(...bids.map(({ weight }) => weight));
  return bids.filter(({ weight }) => best - weight < even);
}

const same = (a: Bid, b: Bid) =>
  a.kind === b.kind &&
  a.at < b.end &&
  b.at < a.end &&
  (a.over === null || b.over === null || JSON.stringify(a.value) === JSON.stringify(b.value));

/** The claims of one clause that hold, in the order of the text. */
export function settle(bids: readonly Bid[]): Bid[] {
  const byFound = new Map<Found, Bid[]>();
  for (const bid of bids) if (bid.over) byFound.set(bid.over, [...(byFound.get(bid.over) ?? []), bid]);
  const held = [...[...byFound.values()].flatMap(winners), ...bids.filter(({ over }) => over === null)];
  const kept: Bid[] = [];
  for (const bid of held) if (!kept.some((one) => same(one, bid))) kept.push(bid);
  return kept.sort((a, b) => a.at - b.at || a.end - b.end);
}
