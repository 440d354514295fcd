/** A database of many years, as large as a bench needs. */
import type { Driver } from '../browser/driver';
import { type Counts, putMany } from './dashboard-rows';

/** Captures that are made at a time: the browser is asked nothing for longer than it waits. */
const batch = 20_000;

/** The id of a trip that `fillDatabase` stores; 0 is the newest. */
export const tripIdOf = (i: number): string =>
  `019a0000-0000-7000-8000-${(1_000_000 + i).toString(16).padStart(12, '0')}`;

/** Stores so many trips with their captures. The database must be there. */
export async function fillDatabase(driver: Driver, counts: Counts): Promise<void> {
  for (let from = 0; from < counts.captures; from += batch)
    await driver.inExtension(putMany, counts, from, Math.min(counts.captures, from + batch));
}
