/** Rules as they hold for one trip: the portal's, under the user's own, under what the offer's page says. */

import { type OfferFact, readOfferFacts } from './portal-offer-facts';
import type {
  ClaimCase,
  ClaimClock,
  Mark,
  Portal,
  PortalRuleValues,
  PortalSource,
  RuleName,
} from './portal-shape';
import type { FactValue } from './records';

/** A value and where it is from, so that it can be shown as of a day and with its source. */
export interface Stated<T> {
  value: T;
  from: 'offer' | 'user' | 'portal';
  /** Address it was read at. */
  source?: string;
  /** ISO day or instant it was read or set. */
  asOf?: string;
  /** Another's word, not the portal's own. */
  secondary?: true;
  /** The words of the offer it is from. */
  quote?: string;
}

export type PortalRules = { [Name in RuleName]?: Stated<PortalRuleValues[Name]> } & {
  /** Each offer prints its own windows; the portal's are the shortest that were seen. */
  variesByOffer?: true;
};

/** Rules of one offer: what only an offer's page can say comes on top. */
export type OfferRules = PortalRules & {
  /** When it pays, as the terms room reads it. */
  payoutRule?: Stated<FactValue>;
  /** A claim window that is no clock: fixed dates, or an anchor no clock has. */
  inquiryWindow?: Stated<FactValue>;
  /** The desk takes no inquiry about this offer. */
  noInquiry?: Stated<true>;
};

/** The user's own values for a portal. Null: what the portal's file says is not so. `setOn`: ISO day. */
export type PortalOverride = { [Name in RuleName]?: PortalRuleValues[Name] | null } & { setOn?: string };

const all: Record<RuleName, true> = {
  opens: true,
  closes: true,
  clocks: true,
  onePerShop: true,
  contactShop: true,
  form: true,
  reply: true,
  investigation: true,
  payout: true,
  termsVersion: true,
  privateWindow: true,
  finishWithin: true,
  lapse: true,
  rate: true,
};
export const ruleNames = Object.keys(all) as readonly RuleName[];

/** Lays the user's values over the portal's. Nothing is added: what neither states is missing. */
export function portalRules(portal: Portal, override: PortalOverride = {}): PortalRules {
  const rules: PortalRules = portal.claim?.variesByOffer ? { variesByOffer: true } : {};
  const put = <Name extends RuleName>(name: Name) => {
    const own = override[name];
    const { setOn } = override;
    const stated =
      own === undefined
        ? ofPortal(portal, name)
        : own && ({ value: own, from: 'user', ...(setOn && { asOf: setOn }) } as const);
    if (stated) Object.assign(rules, { [name]: stated });
  };
  for (const name of ruleNames) put(name);
  return rules;
}

/** The source a portal's rule or pattern rests on. */
export function sourceOfRule(
  { sources }: Pick<Portal, 'sources'>,
  name: NonNullable<PortalSource['for']>[number],
): PortalSource | undefined {
  return (
    sources.find((source) => source.for?.includes(name)) ??
    sources.find((source) => !source.for) ??
    sources[0]
  );
}

function ofPortal<Name extends RuleName>(
  portal: Portal,
  name: Name,
): Stated<PortalRuleValues[Name]> | undefined {
  const values: Partial<PortalRuleValues> = { ...portal, ...portal.claim };
  const value = values[name];
  if (value === undefined) return;
  const source = sourceOfRule(portal, name);
  return {
    value,
    from: 'portal',
    ...(source && { source: source.url, asOf: source.readOn }),
    ...(source?.secondary && { secondary: true }),
  };
}

/**
 * Lays what was read on the offer's page over the rules: claim windows and contact rules replace the portal's, its payout
 * rule is added. What was read without being sure counts only once the user has said what it means. Of two windows for
 * the same thing the shorter one counts, and a clock replaces only its own.
 */
export function offerOverPortal(rules: PortalRules, facts: readonly OfferFact[]): OfferRules {
  const { clocks, ...read } = readOfferFacts(facts);
  const merged: OfferRules = { ...rules, ...read };
  if (!clocks) return merged;
  return { ...merged, clocks: { ...clocks, value: { ...rules.clocks?.value, ...clocks.value } } };
}

/**
 * From when until when one may ask in this case. A clock of its own comes first; the general window is for what was never
 * listed, its opening for what is overdue too.
 */
export function claimClock(
  rules: PortalRules,
  claimCase: ClaimCase,
): { opens?: Stated<Mark>; closes?: Stated<Mark> } {
  const clock = rules.clocks?.value[claimCase];
  const of = (side: keyof ClaimClock): Stated<Mark> | undefined => {
    const mark = clock?.[side];
    return mark && rules.clocks ? { ...rules.clocks, value: mark } : undefined;
  };
  const opens = of('opens') ?? (claimCase === 'rejected' ? undefined : rules.opens);
  const closes = of('closes') ?? (claimCase === 'unlisted' ? rules.closes : undefined);
  return { ...(opens && { opens }), ...(closes && { closes }) };
}
