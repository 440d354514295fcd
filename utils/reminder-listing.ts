/** When a trip should be listed in the portal's account: as the offer says, else as the portal says in general. */

import { hasBegun, type TripCase } from './reminder-case';
import { claimOpens } from './reminder-claim';
import type { Due } from './reminders';

/** A desk takes questions about a missing listing from the day on which it should be there at the latest. */
export function listingsOf(input: TripCase): Due[] {
  const { dues, afterExpected } = claimOpens(input);
  // What opens only after the reward was expected says nothing of the listing.
  if (!hasBegun(input) || afterExpected) return [];
  return dues.slice(0, 1).map(({ staleAt: _, ...due }) => due);
}
