/** The optional permission `privacy`, and what it lets be read. Firefox never says that a setting changed: it is read again when the user comes back. */
import { useCallback, useState } from 'preact/hooks';
import { browser } from '#imports';
import { useOnPermission } from '../../components/on-permission';
import { ask } from '../../utils/messages/ask';
import type { TrackingRead } from '../../utils/messages/probe';

const permission = { permissions: ['privacy' as const] };

interface Privacy {
  /** Null until known. */
  granted: boolean | null;
  settings: TrackingRead | null;
  /** It was granted, and could not be read. */
  failed: boolean;
}

async function readPrivacy(): Promise<Privacy> {
  const granted = await browser.permissions.contains(permission);
  try {
    return { granted, settings: granted ? await ask('tracking.read', {}) : null, failed: false };
  } catch (error) {
    console.info('Hikae: privacy settings not read', error instanceof Error ? error.name : typeof error);
    return { granted, settings: null, failed: true };
  }
}

export function usePrivacy() {
  const [privacy, setPrivacy] = useState<Privacy>({ granted: null, settings: null, failed: false });
  const look = useCallback(() => void readPrivacy().then(setPrivacy), []);
  useOnPermission(look);
  return {
    ...privacy,
    // Nothing may come before the request: browsers grant it to the click alone.
    onAsk: () => browser.permissions.request(permission),
    onGiveBack: () => browser.permissions.remove(permission),
  };
}
