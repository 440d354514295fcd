/** How far a bundle is, in steps. */
import { calendarFor } from './calendar';
import type { BundleCase, BundleOptions } from './case';
import type { Exhibit } from './exhibits';

/**
 * Counts towards `onProgress`: the captures' own files, a record for each folder, two for each document, the seven that sum them up,
 * a claim's two, what else goes along; and for attachments, whose number is not known before, three steps for each exhibit.
 */
export function progressOf(
  exhibits: readonly Exhibit[],
  documents: number,
  bundleCase: BundleCase,
  { attach, language, onProgress }: BundleOptions,
): { step: () => void; onShare: (share: number) => void } {
  const { papers, signer, verifyPage } = bundleCase;
  const forAttach = attach ? 3 * (exhibits.length + documents) + 1 : 0;
  const folders = exhibits.flatMap((exhibit) => exhibit.folders);
  const total =
    folders.flatMap(({ parts }) => parts).length +
    folders.length +
    2 * documents +
    7 +
    (papers ? 2 : 0) +
    [signer, calendarFor(bundleCase, language), verifyPage].filter(Boolean).length +
    forAttach;
  let done = 0;
  let attached = 0;
  const step = () => {
    done += 1;
    // How many time-stamps come is not known before.
    onProgress?.(Math.min(done + attached, total), total);
  };
  const onShare = (share: number) => {
    attached = Math.floor(share * forAttach);
    onProgress?.(Math.min(done + attached, total), total);
  };
  return { step, onShare };
}
