/** Rules as they hold for one trip: the portal's, under the user's own, under what the offer's page says. */

import { type ClockLayer, mergedClocks, type OwnClocks } from './portal-clocks';
import { type OfferFact, readOfferFacts } from './portal-offer-facts';
import type { Portal, PortalRuleValues, RuleName } from './portal-shape';
import { ofPortal } from './portal-source';
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
  /** Who says what of clocks, the highest first, where more than one does. */
  layers?: readonly ClockLayer[];
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
export type PortalOverride = { [Name in Exclude<RuleName, 'clocks'>]?: PortalRuleValues[Name] | null } & {
  /** Each mark replaces the portal's own, and no other. */
  clocks?: OwnClocks | null;
  setOn?: string;
};

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

/** Of a portal that is none of ours nothing is known. */
const unknown: Pick<Portal, 'claim' | 'sources'> = { sources: [] };

/** Lays the user's values over the portal's (null: none of ours). Nothing is added: what neither states is missing. */
export function portalRules(known: Portal | null, override: PortalOverride = {}): PortalRules {
  const portal = known ?? unknown;
  const rules: PortalRules = portal.claim?.variesByOffer ? { variesByOffer: true } : {};
  const put = <Name extends RuleName>(name: Name) => {
    const own = ofUser(portal, override, name);
    const stated = own === undefined ? ofPortal(portal, name) : own;
    if (stated) Object.assign(rules, { [name]: stated });
  };
  for (const name of ruleNames) put(name);
  const own = layerOf((name) => ofUser({}, override, name));
  if (!Object.keys(own).length) return rules;
  return {
    ...rules,
    layers: [{ ...own, ...ownClocks(override) }, layerOf((name) => ofPortal(portal, name))],
  };
}

function layerOf(
  said: <Name extends 'opens' | 'closes' | 'clocks'>(
    name: Name,
  ) => Stated<PortalRuleValues[Name]> | null | undefined,
): ClockLayer {
  const [opens, closes, clocks] = [said('opens'), said('closes'), said('clocks')];
  return {
    ...(opens !== undefined && { opens }),
    ...(closes !== undefined && { closes }),
    ...(clocks !== undefined && { clocks }),
  };
}

const bySetOn = ({ setOn }: PortalOverride) => ({ from: 'user', ...(setOn && { asOf: setOn }) }) as const;

/** With what the user denies. */
const ownClocks = (override: PortalOverride): ClockLayer =>
  override.clocks ? { clocks: { value: override.clocks, ...bySetOn(override) } } : {};

function ofUser<Name extends RuleName>(
  { claim }: Pick<Portal, 'claim'>,
  override: PortalOverride,
  name: Name,
): Stated<PortalRuleValues[Name]> | null | undefined {
  const { clocks, setOn, ...others } = override;
  const own: { [Other in RuleName]?: PortalRuleValues[Other] | null } = {
    ...others,
    ...(clocks !== undefined && { clocks: clocks && mergedClocks(claim?.clocks, clocks) }),
  };
  const value: PortalRuleValues[Name] | null | undefined = own[name];
  return value === undefined || value === null ? value : { value, ...bySetOn(override) };
}

/**
 * Lays what was read on the offer's page over the rules: claim windows and contact rules replace the portal's, its payout
 * rule is added. What was read without being sure counts only once the user has said what it means. Of two windows for
 * the same thing the shorter one counts, and a clock replaces only its own.
 */
export function offerOverPortal(rules: PortalRules, facts: readonly OfferFact[]): OfferRules {
  const { clocks, ...read } = readOfferFacts(facts);
  const { opens, closes } = read;
  const merged: OfferRules = { ...rules, ...read };
  if (!clocks && !opens && !closes) return merged;
  const said = { ...(opens && { opens }), ...(closes && { closes }), ...(clocks && { clocks }) };
  const { layers = [rules] } = rules;
  return {
    ...merged,
    ...(clocks && { clocks: { ...clocks, value: { ...rules.clocks?.value, ...clocks.value } } }),
    layers: [said, ...layers],
  };
}
