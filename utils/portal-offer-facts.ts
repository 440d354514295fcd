/** What the terms of an offer say about claims, in the words of portal rules. */
import { caseOf } from './portal-clocks';
import type { OfferRules, Stated } from './portal-rules';
import type { ClaimClock, ClockAnchor, Count, Mark, Span } from './portal-shape';
import type { Detail, Fact, FactValue, Rule } from './records';

/** A fact of the offer's page, with the page's address and the time it was seen. */
export type OfferFact = Pick<Fact, 'kind' | 'quote' | 'value' | 'sure' | 'correction'> & {
  source?: string;
  asOf?: string;
};

/** Anchors of the terms room that a clock can run from. */
const anchors: Readonly<Record<string, ClockAnchor>> = {
  purchase: 'purchase',
  entry: 'use',
  condition_met: 'use',
  x_use: 'use',
  x_click: 'click',
  x_judgement: 'judgement',
  x_rejection: 'rejection',
  x_expected: 'expected',
  x_judgement_due: 'expected',
};
/** A desk that takes longer than this investigates rather than answers. Days. */
const longestReply = 14;

/** Reads the rules out of the facts; see `offerOverPortal`. */
export function readOfferFacts(facts: readonly OfferFact[]): OfferRules {
  const rules: OfferRules = {};
  for (const fact of facts) {
    const stated = meaningOf(fact);
    if (!stated) continue;
    if (fact.kind === 'payout_rule') rules.payoutRule ??= stated;
    else if (fact.kind === 'contact_rule' || fact.kind === 'claim_window') readContact(rules, stated);
  }
  return rules;
}

function meaningOf({ quote, value, sure, correction, source, asOf }: OfferFact): Stated<FactValue> | null {
  if (correction ? correction.value === null : !sure) return null;
  return {
    value: correction?.value ?? value,
    from: correction ? 'user' : 'offer',
    quote,
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { asOf }),
  };
}

function readContact(rules: OfferRules, stated: Stated<FactValue>): void {
  const { value } = stated;
  if (isRule(value)) {
    const mark = markOf(value);
    if (mark) setWindow(rules, stated, { closes: mark });
    else rules.inquiryWindow ??= stated;
    return;
  }
  if ('start' in value || 'date' in value) rules.inquiryWindow ??= stated;
  else if (!('amount' in value)) readDetail(rules, stated, value);
}

function readDetail(rules: OfferRules, stated: Stated<FactValue>, value: Detail): void {
  if (value.type === 'no_direct_contact') rules.contactShop = { ...stated, value: 'forbidden' };
  if (value.type === 'no_enquiry') rules.noInquiry = { ...stated, value: true };
  if (value.reply) {
    const span = spanOf(value.reply);
    const isLong = 'months' in span || daysOf(span) > longestReply;
    rules[isLong ? 'investigation' : 'reply'] = { ...stated, value: span };
  }
  const opens = isRule(value.opensAt) ? markOf(value.opensAt) : null;
  const closes = isRule(value.closes) ? markOf(value.closes) : null;
  if (opens || closes) setWindow(rules, stated, { ...(opens && { opens }), ...(closes && { closes }) });
  else if (value.opensAt || value.closes) rules.inquiryWindow ??= stated;
}

function setWindow(rules: OfferRules, stated: Stated<FactValue>, { opens, closes }: ClaimClock): void {
  const claimCase = caseOf[(closes ?? opens)?.after ?? 'use'];
  if (!claimCase) {
    if (opens) rules.opens ??= { ...stated, value: opens };
    if (closes && isShorter(closes, rules.closes?.value)) rules.closes = { ...stated, value: closes };
    return;
  }
  const before = rules.clocks?.value[claimCase];
  if (closes && !isShorter(closes, before?.closes)) return;
  const clock = { ...before, ...(opens && { opens }), ...(closes && { closes }) };
  rules.clocks = { ...stated, value: { ...rules.clocks?.value, [claimCase]: clock } };
}

const isShorter = (mark: Mark, than: Mark | undefined): boolean => !than || daysOf(mark) < daysOf(than);

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'anchor' in value && 'offset' in value;

function markOf(rule: Rule): Mark | null {
  const after = anchors[rule.anchor];
  // Years and month ends have no place on a clock; the dates room reads them from the rule itself.
  if (!after || rule.snap !== 'none' || rule.offset.years) return null;
  return { after, ...spanOf(rule) };
}

function spanOf({ offset }: Rule): Span {
  const { minutes, hours, days, businessDays, months } = offset;
  return {
    ...(minutes && { minutes }),
    ...(hours && { hours }),
    ...(days && { days }),
    ...(businessDays && { businessDays }),
    ...(months && { months }),
  };
}

const most = (count: Count | undefined): number => (typeof count === 'object' ? count[1] : (count ?? 0));

/** About how long, to compare by: a month as 28 days, the shortest it can be; a business day as one. */
const daysOf = ({ minutes, hours, days, businessDays, months }: Span): number =>
  most(minutes) / 1_440 + most(hours) / 24 + most(days) + most(businessDays) + 28 * most(months);
