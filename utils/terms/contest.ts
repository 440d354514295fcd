/** Who gets what: claims of several kinds to one time or amount, and claims that say the same twice. */
import type { FactKind, FactValue } from '../records';
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

/** "One rebate per household, up to €6.99" states two limits in one sentence. */
const otherAmounts = ({ value: a }: Bid, { value: b }: Bid) =>
  'amount' in a && 'amount' in b && (a.amount !== b.amount || a.unit !== b.unit);

const same = (a: Bid, b: Bid) =>
  a.kind === b.kind &&
  !otherAmounts(a, b) &&
  a.at < b.end &&
  b.at < a.end &&
  (a.over === null || b.over === null || JSON.stringify(a.value) === JSON.stringify(b.value));

/** Kinds of which a text has one rule that it may state again in other words. */
const restated: readonly FactKind[] = ['expiry_rule', 'inactivity_expiry'];

/** What a reading says if it may be said again; null where each one counts. */
export function sayingOf({ kind, value }: { kind: FactKind; value: FactValue }): string | null {
  if (kind === 'min_spend' && 'amount' in value && value.per === 'withdrawal')
    return JSON.stringify([kind, value.amount, value.unit]);
  if (!restated.includes(kind) || !('anchor' in value)) return null;
  return JSON.stringify([kind, value.anchor, value.offset, value.snap]);
}

/** The claims of one clause that hold, in the order of the text. */
export function settle(bids: readonly Bid[]): Bid[] {
  const byFound = new Map<Found, Bid[]>();
  for (const bid of bids) if (bid.over) byFound.set(bid.over, [...(byFound.get(bid.over) ?? []), bid]);
  const held = [...[...byFound.values()].flatMap(winners), ...bids.filter(({ over }) => over === null)];
  const kept: Bid[] = [];
  for (const bid of held) if (!kept.some((one) => same(one, bid))) kept.push(bid);
  return kept.sort((a, b) => a.at - b.at || a.end - b.end);
}
