/** Changes of the user's that may fail to be stored: whoever asked for one is told. */
import { useState } from 'preact/hooks';

export interface Changing {
  /** The last change was not stored. */
  failed: boolean;
  /** Watches over a change; what it rejects with is logged by its name alone. */
  run: (change: Promise<unknown>) => void;
}

export function useChanging(): Changing {
  const [failed, setFailed] = useState(false);
  const run = (change: Promise<unknown>) => {
    setFailed(false);
    change.catch((error: unknown) => {
      console.error('Hikae: a change was not stored', error instanceof Error ? error.name : typeof error);
      setFailed(true);
    });
  };
  return { failed, run };
}
