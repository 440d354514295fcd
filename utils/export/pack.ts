/** What a bundle needs besides what is stored: the clock, the versions in use, the key, and the page that checks it. */
import { browser } from '#imports';
import type { Bundle, BundleChoice, BundleOptions } from '../bundle';
import { database } from '../db';
import { ownSigner } from '../db/keys';
import type { StoredCase } from '../db/read-case';
import { readSettings } from '../db/settings';
import { usualRecipient } from '../recipients';
import type { Language, RecipientProfile } from '../records';
import { browserVersion } from '../versions';
import { attachOptions } from './attach';

export interface PackOptions extends BundleOptions {
  /** What of it goes; by itself everything. */
  choice?: BundleChoice;
  /** What the desk takes; the one that was chosen in the settings, else the usual. */
  profile?: RecipientProfile;
}

/** Makes the bundle of a case. */
export async function packCase(
  stored: StoredCase,
  { choice, profile, ...options }: PackOptions,
): Promise<Bundle> {
  // Only who exports pays for the ZIP code.
  const { chosenCase, writeBundle } = await import('../bundle');
  const exportedAt = new Date().toISOString();
  const recipient = profile ?? (await readSettings(database)).recipient ?? usualRecipient;
  const [signer, verifyPage, attach] = await Promise.all([
    ownSigner(database, exportedAt).catch(without('a signature')),
    readVerifyPage().catch(without('the page that checks it')),
    recipient.accepts.length ? attachOptions(recipient).catch(without('attachments')) : null,
  ]);
  const whole = { ...stored, exportedAt, versions: versions(), signer, verifyPage };
  return writeBundle(choice ? chosenCase(whole, choice) : whole, {
    ...options,
    ...(attach && { attach }),
    language: languageOf(stored, recipient, options.language),
  });
}

/** In which language the desk is told: the recipient's, else that of the claim, else the given one. */
export const languageOf = (
  { desk }: Pick<StoredCase, 'desk'>,
  { language }: RecipientProfile,
  otherwise: Language,
): Language => language ?? desk?.claim?.language ?? otherwise;

/** A bundle is worth more than what goes along with it. */
const without = (what: string) => (error: unknown) => {
  console.error(
    `Hikae: a bundle is made without ${what}`,
    error instanceof Error ? error.name : typeof error,
  );
  return null;
};

/** Built from the same source as this extension; see `verifier/`. */
const readVerifyPage = async () => (await fetch('/verifier/page.txt')).text();

/** The versions in use, as bundles tell them. */
export const versions = () => ({
  extension: browser.runtime.getManifest().version,
  browser: browserVersion(navigator.userAgent),
});
