// @vitest-environment jsdom
/** History pages are heard live, once they are wanted. */
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import { type LiveStatements, useStatements } from '../../utils/db/live/statements';
import { tripRecord } from '../fixtures/records';

const database = new HikaeDatabase('statements-live');
let seen: (LiveStatements | undefined)[] = [];

function Probe({ wanted }: { wanted: boolean; again?: number }) {
  seen.push(useStatements(database, { all: true, wanted }).value);
  return null;
}
const show = (wanted: boolean, again = 0) =>
  act(() => render(<Probe wanted={wanted} again={again} />, document.body));

afterEach(async () => {
  render(null, document.body);
  seen = [];
  await database.trips.clear();
});

it('reads nothing as long as it is not wanted, and everything then', async () => {
  await database.trips.add(tripRecord());
  const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await show(false);
  // What was asked before this is answered before it.
  await act(async () => void (await database.trips.count()));
  expect(read).not.toHaveBeenCalled();
  await show(true);
  await vi.waitFor(() => expect(seen.at(-1)?.trips).toHaveLength(1));
  read.mockRestore();
});

it('gives the same rows as long as nothing changed, however often it is drawn', async () => {
  await show(true);
  await vi.waitFor(() => expect(seen.at(-1)).toBeDefined());
  const first = seen.at(-1);
  await show(true, 1);
  expect(seen.at(-1)).toBe(first);
});
