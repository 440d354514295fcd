/** The user has been elsewhere, and may have changed something there. */
import { useEffect } from 'preact/hooks';

/** Calls `look` when the user comes back to this page. `look` must stay the same. */
export function useOnReturn(look: () => void) {
  useEffect(() => {
    const seen = () => {
      if (!document.hidden) look();
    };
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', seen);
    return () => {
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [look]);
}
