/** Saving a time-stamp that came after its bundle was exported. */
import { browser } from '#imports';
import { fromBase64 } from '../custody/base64';
import type { Timestamp } from '../records';
import { tokenPath } from '../timestamps';
import { saveFile } from './save-file';

/** `<bundle>-<authority>.tsr`. */
export const tokenName = ({ bundle, authority }: Pick<Timestamp, 'bundle' | 'authority'>) =>
  `${bundle.replace(/\.zip$/, '')}-${tokenPath(authority).split('/').at(-1)}`;

/** Saves it. Rejects with `AbortError` when the user cancels, and when there is none. */
export async function saveToken(timestamp: Pick<Timestamp, 'bundle' | 'authority' | 'token'>): Promise<void> {
  if (timestamp.token === null) throw new Error('This time-stamp was not had yet');
  const blob = new Blob([fromBase64(timestamp.token)], { type: 'application/timestamp-reply' });
  await saveFile(browser.downloads, blob, tokenName(timestamp), new AbortController().signal);
}
