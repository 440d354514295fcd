import { describe, expect, it } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import { withConnection } from '../../utils/db/reconnect';

const database = () => new HikaeDatabase(`reconnect-${crypto.randomUUID()}`);
const failing = (error: Error, times: number) => {
  let left = times;
  return async () => {
    if (left-- > 0) throw error;
    return 'done';
  };
};

describe('a lost connection', () => {
  it.each(['InvalidStateError', 'DatabaseClosedError'])('is opened again after %s', async (name) => {
    const error = Object.assign(new Error('gone'), { name });
    expect(await withConnection(database(), failing(error, 1))).toBe('done');
  });

  it('is seen through Dexie’s own error', async () => {
    const inner = Object.assign(new Error('gone'), { name: 'InvalidStateError' });
    const error = Object.assign(new Error('aborted'), { name: 'AbortError', inner });
    expect(await withConnection(database(), failing(error, 1))).toBe('done');
  });

  it('is tried once more, not for ever', async () => {
    const error = Object.assign(new Error('gone'), { name: 'InvalidStateError' });
    await expect(withConnection(database(), failing(error, 2))).rejects.toThrow('gone');
  });

  it('is not what a full disk is', async () => {
    const error = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    await expect(withConnection(database(), failing(error, 1))).rejects.toThrow('full');
  });

  it('really serves again after it was closed', async () => {
    const closed = database();
    await closed.open();
    closed.close({ disableAutoOpen: true });
    expect(await withConnection(closed, () => closed.visits.count())).toBe(0);
  });
});
