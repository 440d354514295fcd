/** What a live query shows is what is stored. */
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import { readSettings, writeSetting } from '../../utils/db/settings';

const database = new HikaeDatabase('live');
let shown: unknown[];
let stop: () => void;

beforeEach(async () => {
  shown = [];
  const subscription = liveQuery(() => readSettings(database)).subscribe(({ language }) => {
    shown.push(language);
  });
  stop = () => subscription.unsubscribe();
  await vi.waitFor(() => expect(shown).toEqual([null]));
});
afterEach(async () => {
  stop();
  vi.restoreAllMocks();
  await database.settings.clear();
});

it('shows no change whose writing came to nothing', async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    const request: IDBRequest<IDBValidKey> = Reflect.apply(put, this, row);
    // As when the popup is closed amid a write.
    request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
  await expect(writeSetting(database, 'language', 'ja')).rejects.toThrow();
  vi.restoreAllMocks();
  await writeSetting(database, 'language', 'es');
  await vi.waitFor(() => expect(shown).toContain('es'));
  expect(shown).not.toContain('ja');
});
