/** What is known of an authority that stamps times: one file each in `authorities/`. */

export interface Authority {
  /** The file's name; stands in names of files as well. */
  id: string;
  /** As it calls itself. */
  name: string;
  /** Where RFC 3161 is spoken without an account. https alone: our own pages' policy lets nothing out by other ways. */
  address: `https://${string}`;
  /** Where it says under which terms it does so, and how to come by its root certificate. */
  terms: string;
  /** Where the above is from, and the day it was read. */
  sources: readonly { url: string; readOn: string }[];
}
