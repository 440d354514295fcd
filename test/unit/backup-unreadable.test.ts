/** A disk that cannot be read: a backup on it is not called damaged, and nothing hangs. */
import { describe, expect, it } from 'vitest';
import { BackupRefused, refusalFor } from '../../utils/backup/format';
import { openBackup } from '../../utils/export/restore';

const gone = new DOMException('The disk is gone', 'NotReadableError');

/** A file whose medium was taken out after it was chosen. */
class Unreadable extends Blob {
  override slice(): Blob {
    return new Unreadable();
  }
  override text(): Promise<string> {
    return Promise.reject(gone);
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(gone);
  }
}

describe('a backup that cannot be read', () => {
  it('ends as failed, and is neither called damaged nor waited for', async () => {
    const end = await openBackup(new Unreadable(), null, new AbortController().signal, () => {});
    expect(end).toEqual({ end: 'failed' });
  });
  it('is told from one that is damaged, whose cause is kept', () => {
    expect(refusalFor(gone, 'ZIP')).toBe(gone);
    const cause = new Error('bad CRC');
    const refusal = refusalFor(cause, 'ZIP');
    expect(refusal).toBeInstanceOf(BackupRefused);
    expect(refusal).toMatchObject({ because: 'damaged', where: 'ZIP', cause });
  });
});
