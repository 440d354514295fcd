/** The page in front, as far as it was kept, and its trip. */
import { isAddressOf } from '../../utils/capture/mask-text';
import { database } from '../../utils/db';
import { type Live, useLive } from '../../utils/db/live';
import { readPageOfTab, type ShownPageRows } from '../../utils/db/live/pages';
import { withoutFragment } from '../../utils/route/site';
import type { Shown } from './tab';

/** Null: it was not kept, or it is not known yet which tab is in front. */
export function useShownPage(tab: Shown | null): Live<ShownPageRows | null> {
  const id = tab?.id ?? null;
  const url = withoutFragment(tab?.url ?? '');
  return useLive(
    async () =>
      id === null
        ? null
        : await readPageOfTab(database, id, (visited) => isAddressOf(url, withoutFragment(visited))),
    [id, url],
  );
}
