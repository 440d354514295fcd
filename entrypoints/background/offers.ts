/** Offers: what a page promises is read while its markup is at hand, and waits in memory until the page is kept. */
import { z } from 'zod';
import { browser } from '#imports';
import type { PageSource } from '../../utils/messages/page-source';
import { readOffer } from '../../utils/offers';
import { portalOfHost } from '../../utils/portals';
import { type PageKind, VisitOffer } from '../../utils/records';
import { hostOf } from '../../utils/route';
import { withoutFragment } from '../../utils/route/site';

const keyOf = (tabId: number) => `offer/${tabId}`;
const Remembered = z.object({ url: z.string(), offer: VisitOffer });

/** Reads the offer of a page that its tab shows now. A page that breaks the reading has none. */
export async function noteOffer(
  tabId: number,
  page: { url: string; source: PageSource; kind: PageKind },
): Promise<void> {
  const offer = offerOn(page);
  if (offer) await browser.storage.session.set({ [keyOf(tabId)]: { url: withoutFragment(page.url), offer } });
  else await browser.storage.session.remove(keyOf(tabId));
}

function offerOn({
  url,
  source,
  kind,
}: {
  url: string;
  source: PageSource;
  kind: PageKind;
}): VisitOffer | null {
  try {
    const read = readOffer(source, url, { kind, portal: portalOfHost(hostOf(url) ?? '') });
    // Of a shape that fits the record, or none: what pages write may be of any length.
    return read && (VisitOffer.safeParse(read).data ?? null);
  } catch (error) {
    console.error('Hikae: an offer was not read', error instanceof Error ? error.name : typeof error);
    return null;
  }
}

/** The offer read last in a tab, if it is of this page. */
export async function offerSeen(tabId: number, url: string): Promise<VisitOffer | null> {
  const key = keyOf(tabId);
  const stored = Remembered.safeParse((await browser.storage.session.get(key))[key]);
  return stored.success && stored.data.url === withoutFragment(url) ? stored.data.offer : null;
}

export const forgetOffer = (tabId: number) => browser.storage.session.remove(keyOf(tabId));

/** An offer's own words and address are masked as its page's are: `address` is what the page is stored under. */
export const plainOffer = (
  offer: VisitOffer,
  address: string,
  plain: (words: string) => string,
): VisitOffer => ({
  ...offer,
  url: address,
  name: offer.name && plain(offer.name),
  reward: { ...offer.reward, quote: plain(offer.reward.quote) },
});
