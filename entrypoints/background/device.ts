/** This installation's own random id: tells apart the devices evidence was kept on. It leaves only inside bundles the user exports. */

import { v4 } from 'uuid';
import { browser } from '#imports';

/** The id, made at first use. */
export async function deviceId(): Promise<string> {
  return await navigator.locks.request('hikae-device', async () => {
    const { device } = await browser.storage.local.get('device');
    if (typeof device === 'string') return device;
    const made = v4();
    await browser.storage.local.set({ device: made });
    return made;
  });
}
