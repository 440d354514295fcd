/** Documents of a trip, or of none, and the trips they may belong to. One `liveQuery`: Dexie calls only. */
import type { HikaeDatabase } from '../../db';
import type { Document, Trip } from '../../records';
import { documentsOf } from '../documents';
import { readTrips } from './pages';

export interface DocumentRows {
  /** In the order in which they were added, withdrawn ones among them. */
  documents: Document[];
  /** The latest, newest first. */
  trips: Trip[];
}

export const readDocuments = async (
  database: HikaeDatabase,
  tripId: string | null,
): Promise<DocumentRows> => ({
  documents: await documentsOf(database, tripId),
  trips: await readTrips(database),
});
