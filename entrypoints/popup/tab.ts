/** The tab the popup speaks of. */

import { useLayoutEffect, useState } from 'preact/hooks';
import { type Browser, browser } from '#imports';

export interface Shown {
  id: number;
  url: string;
  title: string;
  incognito: boolean;
}

type Tab = Browser.tabs.Tab;

/** The tab in front, followed as it moves on; null until known. */
export function useTab(): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  useLayoutEffect(() => {
    const look = () => void inFront().then(setShown);
    look();
    browser.tabs.onUpdated.addListener(look);
    browser.tabs.onActivated.addListener(look);
    return () => {
      browser.tabs.onUpdated.removeListener(look);
      browser.tabs.onActivated.removeListener(look);
    };
  }, []);
  return shown;
}

/** Opened as a page of its own, the popup speaks of the tab its reader came from. */
async function inFront(): Promise<Shown> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const active = tabs.find((tab) => tab.active);
  const own = active?.url?.startsWith(browser.runtime.getURL('/popup.html'));
  const tab = own ? tabs.filter((other) => other !== active).sort(latestFirst)[0] : active;
  return {
    id: tab?.id ?? -1,
    url: tab?.url ?? '',
    title: tab?.title || tab?.url || '',
    incognito: tab?.incognito ?? false,
  };
}

const latestFirst = (a: Tab, b: Tab) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0);
