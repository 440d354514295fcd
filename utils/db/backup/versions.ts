/** The database as it was in an earlier version: what a backup of that version is put into, so that the usual migrations bring it up to date. */
import { Dexie, type Version } from 'dexie';
import { HikaeDatabase } from '../../db';

/** The newest version of the database that is known here. */
export const newestVersion = (): number => new HikaeDatabase('unopened').verno;

/** The database `name` with the versions up to `last` alone. */
export function databaseAt(name: string, last: number): HikaeDatabase {
  const discarded = new Dexie('discarded');
  const Older = class extends HikaeDatabase {
    override version(number: number): Version {
      return number > last ? discarded.version(number) : super.version(number);
    }
  };
  return new Older(name);
}
