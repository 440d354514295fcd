/** What was told, done or dismissed about a trip is so for the one it is joined to: nobody is told twice. Dexie calls only, for use inside a transaction. */
import type { HikaeDatabase } from '../../db';
import type { Merging } from '../../records';

/** Rows are named after their trip: the same rule (and key) about the other trip. */
const renamed = (id: string, from: string, into: string): string => `${into}${id.slice(from.length)}`;

type Carried = Pick<Merging, 'reminders' | 'warnings'>;

/** Makes the reminders and warnings of one trip those of the other, where that has none of its own. @returns the new rows' ids */
export async function carryOver(database: HikaeDatabase, from: string, into: string): Promise<Carried> {
  const carried: Carried = { reminders: [], warnings: [] };
  const { reminders, warnings } = database;
  for (const row of await reminders.where({ tripId: from }).toArray()) {
    const id = renamed(row.id, from, into);
    if (row.state === 'dropped' || (await reminders.get(id))) continue;
    await reminders.add({ ...row, id, tripId: into });
    carried.reminders.push(id);
  }
  for (const row of await warnings.where({ tripId: from }).toArray()) {
    const id = renamed(row.id, from, into);
    if (row.state === 'over' || (await warnings.get(id))) continue;
    await warnings.add({ ...row, id, tripId: into });
    carried.warnings.push(id);
    if (row.state === 'open') await warnings.update(row.id, { state: 'over' });
  }
  return carried;
}

/** Takes back what was carried over; the trips' own are found anew. */
export async function takeBack(database: HikaeDatabase, { reminders, warnings }: Carried): Promise<void> {
  await database.reminders.bulkDelete([...reminders]);
  await database.warnings.bulkDelete([...warnings]);
}
