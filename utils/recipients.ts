/** Where a bundle’s attachments go: known forms, one file each in `recipients/`, and plain limits of size. */
import type { Recipient } from './recipient-shape';
import { attachFormats, megabyte, type RecipientProfile, targetBounds } from './records';

export type { Recipient } from './recipient-shape';

/** Forms whose limits are published, by name. */
export const recipients: readonly Recipient[] = Object.values(
  import.meta.glob<Recipient>('./recipients/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => (a.name < b.name ? -1 : 1));

/** Limits of forms and mailboxes that are met most, MB. */
export const usualSizes = [2, 4, 5, 8, 10, 20] as const;

const anything = { accepts: [...attachFormats], maxFiles: null, maxPages: null, language: null };

/** Any desk that takes so many MB; the bounds hold whatever is asked. */
export const ofSize = (megabytes: number, id = `${megabytes}mb`): RecipientProfile => ({
  ...anything,
  id,
  target: Math.round(Math.min(Math.max(megabytes, targetBounds.least), targetBounds.most) * megabyte),
});

/** What is made when nothing was chosen: most forms take as much. */
export const usualRecipient: RecipientProfile = ofSize(4);

/** Who takes the ZIP as it is, and those who keep it for themselves: it is smaller, and made sooner. */
export const zipAlone: RecipientProfile = { ...usualRecipient, id: 'zip', accepts: [] };

/** A known form’s limits as a profile. */
export const profileOf = ({ id, target, accepts, maxFiles, maxPages }: Recipient): RecipientProfile => ({
  id,
  target,
  accepts: [...accepts],
  maxFiles,
  maxPages,
  language: null,
});
