/** Names of backups: of the file, and of the folder in the browser's downloads that it is saved to. */

/** `hikae-backup-20261127.zip`, with `.age` when it is encrypted. The day is the user's. */
export const backupName = (day: string, encrypted: boolean): string =>
  `hikae-backup-${day.replaceAll('-', '')}.zip${encrypted ? '.age' : ''}`;

/** Names that Windows keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A folder as either browser takes it: `Backups/Hikae`. Parts that no file system or browser would take are made so, or left out; empty: none. */
export function folderNamed(text: string): string {
  return text
    .split(/[\\/]+/)
    .map((part) =>
      part
        .replace(/[\p{C}:*?"<>|~%]/gu, '')
        .slice(0, 60)
        // Half of a character, where it was cut.
        .replace(/\p{Cs}/u, '')
        .replace(/^[.\s]+|[.\s]+$/g, ''),
    )
    .filter((part) => part && !reserved.test(part))
    .slice(0, 4)
    .join('/');
}
