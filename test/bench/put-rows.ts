/** More rows than go to the browser at once. */
import type { Driver } from '../browser/driver';
import { putRows } from '../browser/put-rows';

export type Rows = Readonly<Record<string, readonly object[]>>;

/** So many at a time go to the browser. */
const batch = 5_000;

/** Puts the rows of each store. The database must be there. */
export async function putManyRows(driver: Driver, rows: Rows): Promise<void> {
  for (const [store, all] of Object.entries(rows))
    for (let from = 0; from < all.length; from += batch)
      await driver.inExtension(putRows, { [store]: all.slice(from, from + batch) });
}
