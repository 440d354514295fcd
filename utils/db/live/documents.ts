/** Documents of a trip, or of none, and the trips they may belong to. One `liveQuery`: Dexie calls only. */
import type { HikaeDatabase } from '../../db';
import type { Document, Trip } from '../../records';
import { documentsOf } from '../documents';
import { readTripsNear } from './pages';

export interface DocumentRows {
  /** In the order in which they were added, withdrawn ones among them. */
  documents: Document[];
  /** Those of the shop and the latest, newest first. */
  trips: Trip[];
}

export const readDocuments = async (
  database: HikaeDatabase,
  { tripId, shop }: { tripId: string | null; shop: string | null },
): Promise<DocumentRows> => ({
  documents: await documentsOf(database, tripId),
  trips: await readTripsNear(database, shop),
});
