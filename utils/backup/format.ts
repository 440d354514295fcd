/**
 * What a backup is: a ZIP with `stores/<store>-0001.jsonl` … (rows, one a line), `files/<sha256>` (bytes as they are), and `backup.json`,
 * which is written last and lists all of it. A reader that knows this version reads it; the rows are those of version `schema` of the database.
 */
import { z } from 'zod';
import { Instant, Sha256 } from '../records';

export const formatVersion = 1;

/** Stores of the database, in the order in which they are restored. */
export const storeNames = [
  'trips',
  'visits',
  'captures',
  'slices',
  'files',
  'jobs',
  'facts',
  'reminders',
  'observations',
  'warnings',
  'claims',
  'contacts',
  'documents',
  'redactions',
  'balances',
  'keys',
  'timestamps',
  'custody',
  'settings',
] as const;
export type StoreName = (typeof storeNames)[number];

const Count = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);

const Part = z.strictObject({
  path: z.string().max(100),
  rows: Count,
  bytes: Count,
  sha256: Sha256,
});

export const Manifest = z.strictObject({
  format: z.literal('hikae-backup'),
  version: z.literal(formatVersion),
  /** Version of the database whose rows these are. */
  schema: z.number().int().positive(),
  /** Version of the extension that wrote it. */
  extension: z.string().max(40),
  /** Id of the installation; null where it had none yet. */
  device: z.string().max(60).nullable(),
  madeAt: Instant,
  /** Last line of the custody log; null: there is none. */
  head: z.strictObject({ seq: z.number().int().positive(), hash: Sha256 }).nullable(),
  stores: z.array(
    z.strictObject({ name: z.enum(storeNames), rows: Count, parts: z.array(Part).max(100_000) }),
  ),
  /** Files in the ZIP, and their bytes. */
  files: z.strictObject({ count: Count, bytes: Count }),
  /** Files that were known and could not be read any more, or were not what they were kept as. */
  missing: z.array(Sha256).max(1_000_000),
});
export type Manifest = z.infer<typeof Manifest>;

/** What every version of the format says of itself. */
export const AnyManifest = z.object({
  format: z.literal('hikae-backup'),
  version: z.number().int().positive(),
  schema: z.number().int().positive(),
});

/** Above these a backup is refused unread: more than anybody keeps, less than what stops a browser. Bytes, and numbers of. */
export const limits = {
  entries: 2_000_000,
  manifestBytes: 128 * 1024 ** 2,
  partBytes: 64 * 1024 ** 2,
  fileBytes: 512 * 1024 ** 2,
  totalBytes: 256 * 1024 ** 3,
};

/** Why a backup is not taken. Each has a sentence in `_locales` under `backup_refused_<reason>` (`-` becomes `_`). */
export const refusals = [
  'not-a-backup',
  'newer',
  'damaged',
  'too-large',
  'bad-rows',
  'log-broken',
  'wrong-passphrase',
] as const;
export type RefusedBecause = (typeof refusals)[number];

/** A backup is not taken, and nothing was written. `where`: the store or entry, for those who look into it. */
export class BackupRefused extends Error {
  override name = 'BackupRefused';
  constructor(
    readonly because: RefusedBecause,
    readonly where = '',
    options?: ErrorOptions,
  ) {
    super(`The backup is refused: ${because}${where && ` (${where})`}`, options);
  }
}

/** What to throw where reading a part failed: of a disk that cannot be read the backup is not to blame. */
export const refusalFor = (cause: unknown, where: string): unknown =>
  cause instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(cause.name)
    ? cause
    : new BackupRefused('damaged', where, { cause });
