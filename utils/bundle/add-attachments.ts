/** Writes `attach/`: what most forms take instead of a ZIP. */
import type { Attachments, AttachOptions, Told } from './attach';
import { type AttachListing, nothingMade } from './attach/listing';
import type { BundleOptions } from './case';
import { titleOf } from './report';
import type { Zip } from './zip';

/** `attach/`, for who asks for it. */
export async function addAttachments(
  zip: Zip,
  told: Omit<Told, 'title'>,
  { attach, signal }: BundleOptions,
  onShare: (share: number) => void,
): Promise<AttachListing | null> {
  if (!attach) return null;
  const title = titleOf(told.bundleCase, told.language);
  const { made, listing } = await attachmentsOf({ ...told, title }, attach, signal, onShare);
  for (const { file, bytes } of made)
    await zip.add(file.path, bytes, file.path.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg');
  return listing;
}

/** What they are made with is loaded only now. The evidence goes out though that fails: it is told, and listed. Rejects only when aborted. */
async function attachmentsOf(
  told: Told,
  attach: AttachOptions,
  signal: AbortSignal | undefined,
  onShare: (share: number) => void,
): Promise<Attachments> {
  try {
    const { makeAttachments } = await import('./attach');
    return await makeAttachments(told, attach, signal, onShare);
  } catch (error) {
    signal?.throwIfAborted();
    attach.onFailure(error);
    onShare(1);
    return { made: [], listing: nothingMade(told.language, attach.profile) };
  }
}
