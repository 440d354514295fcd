/** What the user does about trips by hand; dates are found anew after each. */
import { useState } from 'preact/hooks';
import { database } from '../../db';
import { ask } from '../../messages/ask';
import type { TripWords } from '../../records';
import { addTrip, editTrip, setTripDeleted } from '../trips';

const now = () => new Date().toISOString();

/** The change itself is stored when its dates cannot be found at once: the background's next look, within hours, finds them. */
const redated = (tripId: string) =>
  ask('reminders.refresh', { tripId }).catch((error: unknown) => {
    console.error('Hikae: dates were not found anew', error instanceof Error ? error.name : typeof error);
  });

/** `failed` tells that the last change was not stored. Each resolves when it is, with false when it is not. */
export function useTripChanges() {
  const [failed, setFailed] = useState(false);
  const run = async (change: Promise<string>): Promise<string | null> => {
    setFailed(false);
    try {
      const tripId = await change;
      void redated(tripId);
      return tripId;
    } catch (error) {
      console.error('Hikae: a trip was not stored', error instanceof Error ? error.name : typeof error);
      setFailed(true);
      return null;
    }
  };
  return {
    failed,
    /** Resolves with its id, or null when it was not stored. */
    onAdd: (words: TripWords) => run(addTrip(database, words, now())),
    onEdit: (tripId: string, words: TripWords) =>
      run(editTrip(database, tripId, words, now()).then(() => tripId)),
    onDelete: (tripId: string, deleted: boolean) =>
      run(setTripDeleted(database, tripId, deleted, now()).then(() => tripId)),
  };
}
