/** How long a click counts: what the offer says of it, else the portal. */
import { windowDates } from './dates';
import type { Count, Span } from './portals';
import type { Offset, WarningQuote } from './records';
import { quoteOf, quoteOfRule, termsOf, type WarningCase } from './warning-case';

/** The first instant at which the click no longer counts, by one of those who say so. */
export interface ClickEnd {
  /** UTC ISO. */
  at: string;
  /** False: "about", or another's word for the portal's. */
  sure: boolean;
  quote: WarningQuote | null;
}

const longest = (count: Count): number => (typeof count === 'number' ? count : Math.max(...count));

function offsetOf({ minutes, hours, days, businessDays, months }: Span): Offset {
  return {
    ...(minutes !== undefined && { minutes: longest(minutes) }),
    ...(hours !== undefined && { hours: longest(hours) }),
    ...(days !== undefined && { days: longest(days) }),
    ...(businessDays !== undefined && { businessDays: longest(businessDays) }),
    ...(months !== undefined && { months: longest(months) }),
  };
}

/** "At least 24 hours" limits nothing. */
const endsOfOffer = (input: WarningCase, clicked: string): ClickEnd[] =>
  termsOf(input, 'purchase_deadline', 'cookie_rule').flatMap((term) => {
    const { value, closesAt } = term;
    if (!('anchor' in value) || value.anchor !== 'x_click' || value.atLeast) return [];
    if (closesAt === null || closesAt <= clicked) return [];
    return [{ at: closesAt, sure: !value.approx && value.max === undefined, quote: quoteOf(term) }];
  });

function endsOfPortal({ rules, portal, zone }: WarningCase, clicked: string): ClickEnd[] {
  const { finishWithin } = rules;
  if (!finishWithin) return [];
  const rule = { anchor: 'x_click', offset: offsetOf(finishWithin.value), snap: 'none', within: true };
  const { closesAt } = windowDates(rule, { x_click: clicked }, { zone: portal?.zone ?? zone });
  if (closesAt === null || closesAt <= clicked) return [];
  return [{ at: closesAt, sure: !finishWithin.secondary, quote: quoteOfRule(finishWithin) }];
}

/** When the click of the trip runs out, soonest first; several where the offer names several. Empty: nobody says. */
export function clickEnds(input: WarningCase): ClickEnd[] {
  const clicked = input.trip?.anchors.clicked;
  if (clicked === undefined) return [];
  const ofOffer = endsOfOffer(input, clicked);
  return (ofOffer.length > 0 ? ofOffer : endsOfPortal(input, clicked)).sort((a, b) =>
    a.at.localeCompare(b.at),
  );
}
