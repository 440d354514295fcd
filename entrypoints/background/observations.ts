/** Observations: what is seen of a trip besides its pages is written down at once. */
import { v7 } from 'uuid';
import { database } from '../../utils/db';
import { addObservation } from '../../utils/db/warnings';
import type { Observation } from '../../utils/records';

type Bare<One> = One extends Observation ? Omit<One, 'id'> : never;

/** Stores what was observed under an id of its own. */
export const note = (seen: Bare<Observation>): Promise<void> =>
  addObservation(database, { ...seen, id: v7() } as Observation);
