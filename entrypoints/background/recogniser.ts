/** The recogniser: what kind of page is this? Its rules stay warm here, and cost the shopper's page nothing. */
import { maskAddress } from '../../utils/capture/card-numbers';
import { database } from '../../utils/db';
import { isAwaitedAt } from '../../utils/db/awaited';
import { withConnection } from '../../utils/db/reconnect';
import { isProbed } from '../../utils/messages/probe';
import type { RecogniseAsk, RecogniseReply } from '../../utils/messages/recognition';
import { conversionNetwork } from '../../utils/networks';
import type { PageFeatures } from '../../utils/page-features';
import { markersOfRequests } from '../../utils/page-markers';
import { isNews, printOf } from '../../utils/page-news';
import { wordsOfSource } from '../../utils/page-source-words';
import { autoKinds, recogniseSource } from '../../utils/pages';
import { kindOf, type PageKind, textLimit } from '../../utils/records';
import { siteOf } from '../../utils/route';
import { noteCart } from './before-click';
import { readForeignFrames } from './foreign-frames';
import { mayKeepOf } from './leave';
import { noteOffer } from './offers';
import { type From, record } from './recorder';
import { tripFor } from './trips';

/** What the shopper saw before counts for so long, ms. */
const recently = 60 * 60_000;
/** Visits looked through for the one a tab kept last. */
const latest = 50;

/** Recognises the page that asks. Stores nothing of it, unless it is being left and is one to be kept; an offer waits in memory. */
export async function recognise(ask: RecogniseAsk, from: From): Promise<RecogniseReply> {
  const { url, source, requests, frames, leaving } = ask;
  if (!(await withConnection(database, () => mayKeepOf(from))))
    return { page: null, automatic: false, words: [] };
  const parts = frames ? await partsOf(from.tabId) : [];
  const page = recogniseSource(source, url, {
    before: ask.before ?? (await withConnection(database, () => kindBefore(siteOf(url) ?? '', from.tabId))),
    markers: markersOfRequests(
      requests.split('\n').filter((address) => !isProbed(address)),
      (address) => conversionNetwork(address)?.id ?? null,
    ),
    parts,
  });
  const awaited =
    page?.kind === 'account' &&
    (await withConnection(database, () => isAwaitedAt(database, url, new Date().toISOString())));
  const automatic = page !== null && (autoKinds.includes(page.kind) || awaited);
  if (page) await noteOffer(from.tabId, { url, source, kind: page.kind });
  if (page?.kind === 'cart' && !from.incognito) await noteCart(siteOf(url) ?? '');
  if (leaving && page && (automatic || (await isOfTrip(url, from))))
    await recordLeft({ ...ask, leaving }, page, from);
  return { page, automatic, words: parts.map(({ text }) => text) };
}

/** Frames that cannot be read take nothing from the page itself. */
const partsOf = (tabId: number): Promise<PageFeatures[]> =>
  readForeignFrames(tabId).catch((error: unknown) => {
    console.info('Hikae: frames were not read', error instanceof Error ? error.name : typeof error);
    return [];
  });

const isOfTrip = async (url: string, { tabId }: From) =>
  (await tripFor({ url, seenAt: new Date().toISOString() }, tabId)) !== null;

/** The recorder refuses what is not to be kept: never-sites, private windows. */
async function recordLeft(
  { url, source, leaving }: RecogniseAsk & { leaving: NonNullable<RecogniseAsk['leaving']> },
  page: NonNullable<RecogniseReply['page']>,
  from: From,
): Promise<void> {
  const { moved, told, ...identity } = leaving;
  const { title } = identity;
  if (!isNews(page, told, { moved, path: new URL(url).pathname, title })) return;
  // The page may not have heard yet what was kept of it.
  if (await isKept({ ...page, url, title }, from.tabId)) return;
  const { text, cut } = wordsOfSource(source, textLimit);
  await record({ ...identity, ...page, url, text, textCut: cut, trigger: 'auto' }, from);
}

/** Whether the page a tab kept last says the same of itself at the same address. */
async function isKept(
  page: NonNullable<RecogniseReply['page']> & { url: string; title: string },
  tabId: number,
) {
  const visits = await database.visits.orderBy('seenAt').reverse().limit(latest).toArray();
  const last = visits.find((visit) => visit.tabId === tabId);
  return (
    last?.url === maskAddress(page.url) &&
    kindOf(last) === page.kind &&
    printOf(last.title, last) === printOf(page.title, page)
  );
}

/** Kind of the page of this site that was last kept from this tab. */
async function kindBefore(site: string, tabId: number): Promise<PageKind | null> {
  const since = new Date(Date.now() - recently).toISOString();
  const visits = await database.visits.where('seenAt').aboveOrEqual(since).toArray();
  const last = visits.findLast((visit) => visit.tabId === tabId && siteOf(visit.url) === site);
  return last ? kindOf(last) : null;
}
