/** What is known of a form that takes attachments. */
import type { RecipientProfile } from './records';

export interface Recipient extends Omit<RecipientProfile, 'language'> {
  /** As its owner writes it. */
  name: string;
  /** Ids of the portals whose form this is. */
  portals?: readonly string[];
  /** Where it says so, and the day it was read (`YYYY-MM-DD`). */
  sources: readonly { url: string; readOn: string }[];
}
