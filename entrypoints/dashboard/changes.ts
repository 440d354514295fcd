/** Taking pages back and putting them back, and reading their bytes. */
import { useState } from 'preact/hooks';
import { database } from '../../utils/db';
import { readFile } from '../../utils/db/live/pages';
import { restoreVisit, withdrawVisit } from '../../utils/db/withdraw';

export const load = (sha256: string) => readFile(database, sha256);

/** `failed` tells that the last change was not stored. */
export function useChanges() {
  const [failed, setFailed] = useState(false);
  const change = (how: typeof withdrawVisit) => (visitId: string) => {
    setFailed(false);
    how(database, visitId, new Date().toISOString()).catch(() => setFailed(true));
  };
  return { failed, onWithdraw: change(withdrawVisit), onRestore: change(restoreVisit) };
}
