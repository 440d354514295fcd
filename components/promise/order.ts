/** Facts in the order a collector thinks, each promise once with all the places it is read in. */
import type { Fact, FactKind, FactValue } from '../../utils/records';

export const groups = ['do', 'get', 'claim', 'exclusions'] as const;
export type Group = (typeof groups)[number];

/** Every kind has its group; kinds of one group come in this order. */
const groupOf: Record<FactKind, Group> = {
  entry_required: 'do',
  entry_period: 'do',
  purchase_deadline: 'do',
  min_spend: 'do',
  new_customer_only: 'do',
  evidence_required: 'do',
  app_rule: 'do',
  device_rule: 'do',
  cookie_rule: 'do',
  cancel_rule: 'do',
  max_reward: 'get',
  payout_rule: 'get',
  offer_period: 'get',
  expiry_rule: 'get',
  inactivity_expiry: 'get',
  claim_window: 'claim',
  contact_rule: 'claim',
  exclusion: 'exclusions',
};
const kinds = Object.keys(groupOf);

/** One promise, and every fact that says it; the first stands for all. */
export interface Promised {
  fact: Fact;
  facts: readonly Fact[];
}

/** Groups that have any, in order. */
export function groupsOf(facts: readonly Fact[]): { group: Group; promises: Promised[] }[] {
  const promises = mergedOf(facts).sort((a, b) => kinds.indexOf(a.fact.kind) - kinds.indexOf(b.fact.kind));
  return groups
    .map((group) => ({ group, promises: promises.filter(({ fact }) => groupOf[fact.kind] === group) }))
    .filter(({ promises: own }) => own.length > 0);
}

function mergedOf(facts: readonly Fact[]): Promised[] {
  const same = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const known = same.get(keyOf(fact));
    if (known) known.push(fact);
    else same.set(keyOf(fact), [fact]);
  }
  return [...same.values()].map((all) => ({ fact: all[0], facts: all }));
}

function keyOf({ kind, value, quote, sure, correction }: Fact): string {
  // Two sentences may both say "some products do not count" and mean different ones.
  const words = isHint(value) ? quote.replace(/\s+/g, '') : '';
  return JSON.stringify([kind, canonical(value), words, sure, correction && canonical(correction.value)]);
}

/** A value that only hints at what its quote says. */
const isHint = (value: FactValue) =>
  Object.keys(value).every((key) => ['type', 'scope', 'what', 'os', 'basis', 'unspecified'].includes(key));

/** The same text for the same value; flags that are false, and keys in another order, make no difference. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, said]) => said !== false)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}
