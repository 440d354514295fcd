/** Backups: everything that is stored as one ZIP, and back. Pure: streams and rows in, streams and rows out; the clock is a parameter. */
export { type Archive, openArchive } from './backup/archive';
export { isSealed, openSealed, sealInto } from './backup/crypt';
export { backupDue, backupDueAt } from './backup/due';
export {
  BackupRefused,
  type Manifest,
  type RefusedBecause,
  refusals,
  type StoreName,
  storeNames,
} from './backup/format';
export { backupName, folderNamed } from './backup/names';
export { asPart, type Part, partSize } from './backup/parts';
export { type ArchiveSource, writeArchive } from './backup/write';
