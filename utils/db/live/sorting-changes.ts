/** What the user sorts by hand: pages and documents put elsewhere, trips joined and taken apart. The last step can be undone for as long as it is shown. */
import { useState } from 'preact/hooks';
import { database } from '../../db';
import { ask } from '../../messages/ask';
import type { Choices } from '../../trips';
import { mergeTrips } from '../merges';
import { partTrips } from '../merges/part';
import { type Destination, type Moved, MoveRefused, moveTo, type Parts } from '../moves';
import { undoMove } from '../moves/undo';

const when = () => ({
  at: new Date().toISOString(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** The step itself is stored with its dates; what the background finds besides, it finds with its next look should it not answer now. */
const foundAnew = (ids: readonly (string | null)[]) => {
  const tripIds = [...new Set(ids.filter((id) => id !== null))];
  return ask('trips.sorted', { tripIds }).catch((error: unknown) => {
    console.error('Hikae: not all was found anew', error instanceof Error ? error.name : typeof error);
  });
};

const tripsOf = ({ visits, documents, to }: Moved) => [
  to,
  ...[...visits, ...documents].map(({ from }) => from),
];

/** The last step: what was done, and whether it could be. */
export type Sorted =
  | { what: 'moved' | 'split'; to: string | null; moved: Moved }
  | { what: 'undone' }
  | { what: 'gone' }
  | { what: 'failed' };

export interface Sorting {
  last: Sorted | null;
  onMove: (parts: Parts, destination: Destination) => void;
  onUndo: (moved: Moved) => void;
  /** Resolves with whether they are one now. */
  onMerge: (pair: { into: string; from: string }, choices: Choices) => Promise<boolean>;
  onPart: (tripId: string, from: string) => Promise<boolean>;
}

export function useSorting(): Sorting {
  const [last, setLast] = useState<Sorted | null>(null);
  const run = async (step: () => Promise<Sorted | null>): Promise<boolean> => {
    try {
      const done = await step();
      setLast(done);
      return done?.what !== 'gone';
    } catch (error) {
      const isGone = error instanceof MoveRefused;
      console.error('Hikae: a step was not stored', error instanceof Error ? error.name : typeof error);
      setLast({ what: isGone ? 'gone' : 'failed' });
      return false;
    }
  };
  const settled = (done: boolean, tripIds: readonly string[], what: Sorted | null): Sorted | null => {
    if (done) void foundAnew(tripIds);
    return done ? what : { what: 'gone' };
  };
  return {
    last,
    onMove: (parts, destination) =>
      void run(async () => {
        const moved = await moveTo(database, parts, destination, when());
        if (!moved) return { what: 'gone' };
        void foundAnew(tripsOf(moved));
        return { what: moved.opened ? 'split' : 'moved', to: moved.to, moved };
      }),
    onUndo: (moved) =>
      void run(async () => {
        const done = await undoMove(database, moved, when());
        return settled(
          done,
          tripsOf(moved).filter((id) => id !== null),
          { what: 'undone' },
        );
      }),
    onMerge: (pair, choices) =>
      run(async () =>
        settled(await mergeTrips(database, pair, choices, when()), [pair.into, pair.from], null),
      ),
    onPart: (tripId, from) =>
      run(async () => settled(await partTrips(database, tripId, when()), [tripId, from], null)),
  };
}
