/** Which pages of a portal are open in ordinary windows and can be asked. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { useOnReturn } from '../../components/on-return';
import type { ReadyPortal } from '../../utils/db/live/readiness';
import { portalOfHost } from '../../utils/portals';
import { hostOf, siteOf } from '../../utils/route';

interface OpenTab {
  id: number;
  url: string;
  title: string;
}

export type TabsOf = (portal: Pick<ReadyPortal, 'key' | 'host'>) => OpenTab[];

/** Private windows have rules of their own, and a tab that sleeps answers nobody. */
async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url, title, incognito, discarded }) =>
    id === undefined || !url || incognito || discarded || !hostOf(url)
      ? []
      : [{ id, url, title: title || url }],
  );
}

/** As they are now, and as the user opens and closes them. */
export function useOpenTabs(): TabsOf {
  const [tabs, setTabs] = useState<readonly OpenTab[]>([]);
  const look = useCallback(() => void openTabs().then(setTabs), []);
  useEffect(() => {
    look();
    const { onUpdated, onRemoved } = browser.tabs;
    onUpdated.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onUpdated.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [look]);
  useOnReturn(look);
  return (portal) => tabs.filter(({ url }) => isOf(portal, url));
}

const isOf = ({ key, host }: Pick<ReadyPortal, 'key' | 'host'>, url: string): boolean =>
  siteOf(url) === siteOf(`https://${host}`) || portalOfHost(hostOf(url) ?? '')?.id === key;
