/** Rules that stand on each other: a mail in the 11th month → register by the end of the month after the mail → paid the month after. */
import type { DueDate, FactValue, Moment } from '../records';
import type { Anchors, DateOptions } from './types';

/** One rule of a chain, and the anchor that its date becomes for the next ones. */
export interface Link {
  rule: FactValue | Moment;
  gives: string;
}

export interface Chained {
  /** One for each link, null from where an anchor is unknown. */
  dues: (DueDate | null)[];
  /** The given anchors and what the chain added to them. */
  anchors: Anchors;
}

/** Follows a chain with `reckon`. What really happened, that is an anchor that is known, is never replaced by a reckoned one. */
export function follow(
  links: readonly Link[],
  anchors: Anchors,
  options: DateOptions,
  reckon: (rule: Link['rule'], anchors: Anchors, options: DateOptions) => DueDate | null,
): Chained {
  return links.reduce<Chained>(
    (sofar, { rule, gives }) => {
      const due = reckon(rule, sofar.anchors, options);
      const known = sofar.anchors[gives] ?? due ?? undefined;
      return { dues: [...sofar.dues, due], anchors: { ...sofar.anchors, [gives]: known } };
    },
    { dues: [], anchors },
  );
}
