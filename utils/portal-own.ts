/** What the user says of a portal's rules. */
import type { PortalOverride } from './portal-rules';
import type { ClaimCase, ClaimClock, Mark, PortalRuleValues, Span } from './portal-shape';

/** One rule set by the user. Null: it is not so; undefined: back to what is known. */
export type RuleChange =
  | { rule: 'clock'; claimCase: ClaimCase; side: keyof ClaimClock; value: Mark | null | undefined }
  | { rule: 'contactShop'; value: PortalRuleValues['contactShop'] | null | undefined }
  | { rule: 'reply'; value: Span | null | undefined };

/** Which rule, without its value. */
export type RulePlace =
  | { rule: 'clock'; claimCase: ClaimCase; side: keyof ClaimClock }
  | { rule: 'contactShop' }
  | { rule: 'reply' };

/** What the user says of one rule; undefined where nothing. */
export function ownRule(own: PortalOverride, place: RulePlace): unknown {
  if (place.rule === 'clock') return own.clocks?.[place.claimCase]?.[place.side];
  return own[place.rule];
}

/** The user's rules after a change; null when none is left. `day`: the ISO day it is made. */
export function withRule(own: PortalOverride, change: RuleChange, day: string): PortalOverride | null {
  const { setOn: _, ...before } = own;
  const after =
    change.rule === 'clock' ? withClock(before, change) : { ...before, [change.rule]: change.value };
  const rules = known(after);
  return Object.keys(rules).length ? { ...rules, setOn: day } : null;
}

function withClock(
  own: PortalOverride,
  { claimCase, side, value }: Extract<RuleChange, { rule: 'clock' }>,
): PortalOverride {
  const clock = known({ ...own.clocks?.[claimCase], [side]: value });
  const { [claimCase]: __, ...others } = own.clocks ?? {};
  const clocks = Object.keys(clock).length ? { ...others, [claimCase]: clock } : others;
  const { clocks: ___, ...rest } = own;
  return Object.keys(clocks).length ? { ...rest, clocks } : rest;
}

/** Without what is undefined. */
const known = <Values extends object>(values: Values): Partial<Values> => {
  const left: Partial<Values> = { ...values };
  for (const key in left) if (left[key] === undefined) delete left[key];
  return left;
};
