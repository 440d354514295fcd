/**
 * Several bundles in one ZIP: each whole, as it would have been exported by itself, so that it can be taken out and sent. The outer ZIP
 * proves nothing of its own: each bundle does.
 */
import type { Language } from '../records';
import type { BundleOptions } from './case';
import { reportTexts } from './report-texts';
import type { Bundle } from './write';
import { openZip } from './zip';

export interface CollectionOptions extends BundleOptions {
  /** UTC ISO. */
  exportedAt: string;
  /** How many there will be. */
  count: number;
}

export const collectionReadme = 'README.txt';

/** `hikae-trips-<yyyymmdd>.zip` */
export const collectionName = (day: string) => `hikae-trips-${day}.zip`;

const readmeOf = (language: Language) =>
  `\uFEFF${['HIKAE 控え', '', ...reportTexts[language].collection, ''].join('\r\n')}`;

/**
 * Writes a collection of bundles, each made when its turn comes: one is at hand at a time. Two of one name are numbered. Throws the
 * signal's reason when aborted.
 */
export async function writeCollection(
  bundles: AsyncIterable<Bundle>,
  { exportedAt, count, language, onProgress, ...options }: CollectionOptions,
): Promise<Blob> {
  let done = 0;
  const zip = openZip(new Date(exportedAt), () => {}, options);
  await zip.add(collectionReadme, readmeOf(language), 'text/plain');
  const taken = new Map<string, number>();
  for await (const { blob, name } of bundles) {
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    await zip.addWhole(times > 1 ? name.replace(/\.zip$/, `-${times}.zip`) : name, blob);
    done += 1;
    onProgress?.(done, count);
  }
  return zip.close();
}
