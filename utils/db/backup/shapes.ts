/** The shape of every store's rows, as a backup holds them. */
import type { z } from 'zod';
import type { StoreName } from '../../backup';
import {
  Capture,
  Claim,
  Contact,
  CustodyLine,
  Document,
  Fact,
  HandBalance,
  Job,
  Observation,
  Redaction,
  Reminder,
  Setting,
  Settings,
  SigningKey,
  Slice,
  StoredFile,
  Timestamp,
  Trip,
  Visit,
  Warning,
} from '../../records';

export const shapes: Record<StoreName, z.ZodType> = {
  trips: Trip,
  visits: Visit,
  captures: Capture,
  slices: Slice,
  files: StoredFile.omit({ blob: true }),
  jobs: Job,
  facts: Fact,
  reminders: Reminder,
  observations: Observation,
  warnings: Warning,
  claims: Claim,
  contacts: Contact,
  documents: Document,
  redactions: Redaction,
  balances: HandBalance,
  keys: SigningKey,
  timestamps: Timestamp,
  custody: CustodyLine,
  settings: Setting,
};

/** Whether a row of the present version is one. Of a setting also its value, where it is known here. */
export function isRowOf(store: StoreName, row: unknown): boolean {
  if (!shapes[store].safeParse(row).success) return false;
  if (store !== 'settings') return true;
  const { key, value } = Setting.parse(row);
  const shape = Object.entries(Settings.shape).find(([name]) => name === key)?.[1];
  return !shape || shape.safeParse(value).success;
}
