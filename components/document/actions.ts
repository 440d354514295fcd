/** What can be done with documents. Everything is stored at once; what is deleted can be brought back. */
import type { AddingEnd } from '../../utils/db/live/document-changes';
import type { FoundKind } from '../../utils/records';

export interface DocumentActions {
  onAdd: (files: readonly File[]) => void;
  /** Null: as its words suggest. */
  onRole: (id: string, role: string | null) => void;
  /** To a trip, a new one (`new`) or to none (null). */
  onMove: (id: string, destination: string | null) => void;
  onTake: (id: string, kind: FoundKind) => void;
  onDelete: (id: string) => void;
  onRestore: (id: string) => void;
}

export interface Adding {
  /** Files done, files in all; null while nothing is being added. */
  progress: { done: number; total: number } | null;
  /** Of the files added last. Each end but `kept` has a sentence in `_locales` under `document_problem_<end>` (`-` becomes `_`). */
  ended: readonly { name: string; end: AddingEnd }[];
}
