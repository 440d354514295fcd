/** The demo world's campaign as one shopper's trip, which several tests go on with one after the other. */
import type { Page } from 'puppeteer-core';
import type { Trip } from '../../utils/records';
import type { Outing } from './start';
import { openWarnings } from './warned';

export interface Campaign {
  outing: Outing;
  /** The shop's tab. */
  shop: Page;
  /** The trip's page in the dashboard. */
  page: Page;
}

/** The only trip. */
export async function tripOf({ stored }: Outing): Promise<Trip> {
  const [trip] = await stored.trips();
  if (!trip) throw new Error('There is no trip yet');
  return trip;
}

/** When it was ordered on, UTC ISO. */
export async function boughtAt(outing: Outing): Promise<string> {
  const { purchased } = (await tripOf(outing)).anchors;
  if (!purchased) throw new Error('Nothing was ordered yet');
  return purchased;
}

/** Rules of the warnings that stand. */
export const openRules = async (outing: Outing): Promise<string[]> =>
  (await openWarnings(outing)).map(({ rule }) => rule);
