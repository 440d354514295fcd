/** Whether the sites may be seen: Firefox lets one refuse it at installation, either browser takes it back at any time. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { useOnReturn } from '../on-return';

const everywhere = { origins: ['<all_urls>'] };

/** `granted` is null until known, and follows what the browser says. */
export function useSiteAccess(): { granted: boolean | null; onAsk: () => Promise<boolean> } {
  const [granted, setGranted] = useState<boolean | null>(null);
  const look = useCallback(() => void browser.permissions.contains(everywhere).then(setGranted), []);
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
  // Nothing may come before the request: browsers grant it to the click alone.
  return { granted, onAsk: () => browser.permissions.request(everywhere) };
}
