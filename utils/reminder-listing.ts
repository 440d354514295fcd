/** When a trip should be listed in the portal's account: as the offer says, else as the portal says in general. */

import { dueOf, factsOf, hasBegun, type TripCase } from './reminder-case';
import { claimOpens } from './reminder-claim';
import { isListing } from './reminder-payout';
import type { Due } from './reminders';

/** A desk takes questions about a missing listing from the day on which it should be there at the latest. */
export function listingsOf(input: TripCase): Due[] {
  if (!hasBegun(input)) return [];
  const said = factsOf(input, 'payout_rule')
    .filter(isListing)
    .flatMap((fact) => {
      const due = dueOf(input, fact);
      return due ? [{ due, fact }] : [];
    });
  if (said.length > 0) return said.slice(0, 1);
  const { dues, afterExpected } = claimOpens(input);
  // What opens only after the reward was expected says nothing of the listing.
  if (afterExpected) return [];
  return dues.slice(0, 1).map(({ staleAt: _, ...due }) => due);
}
