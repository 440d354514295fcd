/** Another device of the user's: what it wrote into the browser's synced store, which the user lets the extension read. */
import type { Browser as Api } from 'webextension-polyfill';
import { newSalt, recordOf } from '../../utils/roster';
import { arrangeSetting } from './arranged';
import type { Driver } from './driver';

declare const browser: Api;

export const phone = 'Phone';

/** A telephone entered, or clicked, so many hours ago. @returns forgets it, and turns the telling off again */
export async function phoneDid(
  driver: Driver,
  offer: { site: string; portal: string },
  { entered, clicked }: { entered?: number; clicked?: number },
): Promise<() => Promise<void>> {
  const salt = newSalt(crypto.getRandomValues(new Uint8Array(12)));
  const before = (hours?: number) =>
    hours === undefined ? null : new Date(Date.now() - hours * 3_600_000).toISOString();
  const record = await recordOf(salt, { offer, enteredAt: before(entered), clickedAt: before(clicked) });
  await arrangeSetting(driver, 'syncRoster', true);
  await driver.inExtension(hear, { 'roster/aaaaaaaa': { v: 1, salt, label: phone, records: [record] } });
  return async () => {
    await arrangeSetting(driver, 'syncRoster', false);
    await driver.inExtension(hear, {});
  };
}

/** Runs in the extension: the store holds just this, and the extension is told to look. */
async function hear(items: object): Promise<void> {
  await browser.storage.sync.clear();
  await browser.storage.sync.set({ ...items });
  await browser.runtime.sendMessage({ hikae: 'roster.refresh', ask: {} });
}
