/** Anchors that a trip itself knows, and those its facts state. */
import type { FactKind, FactValue, Trip } from '../records';
import type { Anchors, DateOptions } from './types';
import { windowOf } from './window';

/** What a trip saw happen, by the names rules use, and over it what the user said. A portal's `entry` is the application too. */
export function anchorsOfTrip({ anchors, supplied }: Pick<Trip, 'anchors' | 'supplied'>): Anchors {
  const { clicked, entered, purchased, conditionMet } = anchors;
  return {
    ...(clicked && { x_click: clicked }),
    ...(entered && { entry: entered }),
    ...(purchased && { purchase: purchased }),
    ...(conditionMet && { condition_met: conditionMet, month_of_condition: conditionMet }),
    ...supplied,
  };
}

/** `x_campaign_start` and `x_campaign_end` from the only offer period, where the facts agree on one; known anchors stay. */
export function anchorsOfFacts(
  facts: readonly { kind: FactKind; value: FactValue }[],
  anchors: Anchors,
  options: DateOptions,
): Anchors {
  const periods = facts
    .filter(({ kind }) => kind === 'offer_period')
    .map(({ value }) => windowOf(value, anchors, options));
  const only = (days: (string | undefined)[]) => {
    const known = [...new Set(days.filter((day) => day !== undefined))];
    return known.length === 1 ? known[0] : undefined;
  };
  const start = only(periods.map(({ opens }) => opens?.date));
  const end = only(periods.map(({ closes }) => closes?.date));
  return { ...(start && { x_campaign_start: start }), ...(end && { x_campaign_end: end }), ...anchors };
}
