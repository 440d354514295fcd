/** What an integrity check may find. Each kind has a sentence in `_locales` under `damage_<kind>` (`-` becomes `_`). */
export const damageKinds = [
  /** The bytes are not those that were kept. */
  'file-changed',
  'file-missing',
  /** The browser cannot read the bytes. */
  'file-unreadable',
  /** A record no longer says what the custody log vouches for. */
  'record-changed',
  /** The custody log knows it, and it was never removed. */
  'record-missing',
  /** There is a record, and the custody log does not know it. */
  'unlogged',
  /** A line of the custody log does not follow the one before, or was changed. */
  'log-broken',
  /** A file that no record names. */
  'orphan',
] as const;
export type DamageKind = (typeof damageKinds)[number];

export interface Damage {
  what: DamageKind;
  /** The page it belongs to; absent for the log itself and for files and records that belong to none. */
  visitId?: string;
  captureId?: string;
  /** The document it belongs to. */
  documentId?: string;
  file?: string;
  /** Number of the line in the custody log. */
  line?: number;
  /** Id of a record that is missing. */
  subject?: string;
}

/** Damage with what its page is called; null for what belongs to none. */
export type NamedDamage = Damage & { page: string | null };
