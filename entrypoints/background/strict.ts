/** Which pages are masked strictly. */
import { type PageKind, recognisedKind, type Visit } from '../../utils/records';

/** Kinds that ask for no card: on all others every foreign frame is black. The user’s word does not undo what was recognised. */
const offerKinds: readonly PageKind[] = ['campaign', 'terms', 'entry'];

export const isStrict = (visit: Visit): boolean =>
  [visit.pageKind, recognisedKind(visit)].some((kind) => !offerKinds.includes(kind));
