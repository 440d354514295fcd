/** Whether the sites may be seen: Firefox lets one refuse it at installation, either browser takes it back at any time. */
import { useCallback, useState } from 'preact/hooks';
import { browser } from '#imports';
import { useOnPermission } from '../on-permission';

const everywhere = { origins: ['<all_urls>'] };

/** `granted` is null until known, and follows what the browser says. */
export function useSiteAccess(): { granted: boolean | null; onAsk: () => Promise<boolean> } {
  const [granted, setGranted] = useState<boolean | null>(null);
  const look = useCallback(() => void browser.permissions.contains(everywhere).then(setGranted), []);
  useOnPermission(look);
  // Nothing may come before the request: browsers grant it to the click alone.
  return { granted, onAsk: () => browser.permissions.request(everywhere) };
}
