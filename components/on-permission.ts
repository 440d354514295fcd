/** Looks now, and again whenever a permission may have changed: at the browser's word, and when the user comes back. */
import { useEffect } from 'preact/hooks';
import { browser } from '#imports';
import { useOnReturn } from './on-return';

/** @param look must be the same function from one drawing to the next */
export function useOnPermission(look: () => void): void {
  useEffect(() => {
    look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [look]);
  useOnReturn(look);
}
