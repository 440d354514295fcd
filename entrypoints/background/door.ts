/** The door: every message is parsed here, and a page's scripts may ask only what `PageMessages` lists. */

import { z } from 'zod';
import { browser } from '#imports';
import { database } from '../../utils/db';
import { readOrderAmount } from '../../utils/db/order-amount';
import { withdrawVisit } from '../../utils/db/withdraw';
import { type OwnMessages, ownAsks, type PageMessages, pageAsks } from '../../utils/messages';
import { trackingSettings } from './around';
import { hurry } from './compositions';
import { examine } from './examiner';
import { keepForm } from './forms';
import { resume } from './jobs';
import { sightPage } from './page';
import { passportOf, takePassport } from './passport';
import { probe } from './probe';
import { recognise } from './recogniser';
import { record } from './recorder';
import { refreshTrip, tellNow } from './reminders';
import { refreshRoster } from './roster';
import { stands } from './slices';
import { callOff } from './stitching';
import { armStamping } from './timestamps';
import { dismissOn, lookForWarnings, openWarning } from './warnings';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

const Envelope = z.object({ hikae: z.string(), ask: z.unknown() });

/** One listener that is not async: it returns a promise only for messages of ours, and leaves the others' answers alone. */
export function listenAtDoor() {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success || sender.id !== browser.runtime.id) return undefined;
    const { hikae, ask } = envelope.data;
    if (isOneOf(pageAsks, hikae)) return answerPage(hikae, ask, sender);
    if (isOneOf(ownAsks, hikae)) return answerOwn(hikae, ask, sender);
    return undefined;
  });
}

/** Firefox's container tabs keep their cookies apart; ordinary and private tabs have no container. */
function containerOf(tab: object): { container?: string } {
  const store: unknown = Reflect.get(tab, 'cookieStoreId');
  return typeof store === 'string' && store.startsWith('firefox-container-') ? { container: store } : {};
}

const isOneOf = <Asks extends object>(asks: Asks, name: string): name is keyof Asks & string =>
  Object.hasOwn(asks, name);

async function answerPage(name: keyof PageMessages, ask: unknown, sender: Sender) {
  const tab = sender.tab;
  if (tab?.id === undefined || sender.frameId !== 0) throw refused(name, 'sender');
  const from = { tabId: tab.id, incognito: tab.incognito, ...containerOf(tab) };
  if (name === 'visit.record') return record(parsed(name, pageAsks[name], ask), from);
  if (name === 'page.examine') {
    parsed(name, pageAsks[name], ask);
    return examine({ ...from, url: tab.url ?? sender.url ?? '' });
  }
  if (name === 'page.recognise') return recognise(parsed(name, pageAsks[name], ask), from);
  if (name === 'page.stands') {
    parsed(name, pageAsks[name], ask);
    return stands(from.tabId);
  }
  if (name === 'warning.open')
    return { opened: await openWarning(parsed(name, pageAsks[name], ask).warningId) };
  if (name === 'warning.dismiss') {
    const { warningId } = parsed(name, pageAsks[name], ask);
    return { dismissed: await dismissOn(tab.id, warningId) };
  }
  const { visitId } = parsed(name, pageAsks[name], ask);
  const visit = await database.visits.get(visitId);
  // A page may take back what was kept of itself, and of no other tab.
  const undone =
    visit?.tabId === tab.id && (await withdrawVisit(database, visitId, new Date().toISOString()));
  if (undone && visit?.tripId) void refreshTrip(visit.tripId);
  return { undone };
}

async function answerOwn(name: keyof OwnMessages, ask: unknown, sender: Sender) {
  if (!sender.url?.startsWith(browser.runtime.getURL('/'))) throw refused(name, 'sender');
  if (name === 'captures.finish') {
    parsed(name, ownAsks[name], ask);
    await hurry();
    await resume({ eager: true });
    return { finished: true };
  }
  if (name === 'capture.cancel') {
    await callOff(parsed(name, ownAsks[name], ask).visitId);
    return { cancelled: true };
  }
  if (name === 'reminders.refresh') {
    const { tripId } = parsed(name, ownAsks[name], ask);
    // A page that was put back may be the one that says what was paid.
    if (tripId !== null) await readOrderAmount(database, tripId);
    // One that was called otherwise is to be read, and nothing else may wake the queue for a long time.
    void resume();
    await (tripId === null ? tellNow() : refreshTrip(tripId));
    return { refreshed: true };
  }
  if (name === 'trips.sorted') {
    await findAnew(parsed(name, ownAsks[name], ask).tripIds);
    return { found: true };
  }
  if (name === 'probe.run') return probe(parsed(name, ownAsks[name], ask));
  if (name === 'tracking.read') {
    parsed(name, ownAsks[name], ask);
    return trackingSettings();
  }
  if (name === 'roster.refresh') {
    parsed(name, ownAsks[name], ask);
    await refreshRoster();
    return { refreshed: true };
  }
  if (name === 'timestamps.refresh') {
    parsed(name, ownAsks[name], ask);
    await armStamping();
    return { refreshed: true };
  }
  if (name === 'passport.write')
    return { passport: await passportOf(parsed(name, ownAsks[name], ask).tripId) };
  if (name === 'passport.read') {
    const { tripId, text } = parsed(name, ownAsks[name], ask);
    return { problem: await takePassport(tripId, text) };
  }
  if (name === 'form.keep') {
    const { tabId, claimId } = parsed(name, ownAsks[name], ask);
    return keepForm(tabId, claimId);
  }
  const { tabId } = parsed(name, ownAsks[name], ask);
  return sightPage(tabId, { trigger: 'manual', any: true });
}

/** What the database cannot find by itself: sums in kept texts, warnings; and the alarm and badge that dates are told by. */
async function findAnew(tripIds: readonly string[]) {
  for (const tripId of new Set(tripIds)) {
    await readOrderAmount(database, tripId);
    await lookForWarnings({ tripId });
    await refreshTrip(tripId);
  }
}

function parsed<Shape extends z.ZodType>(name: string, shape: Shape, ask: unknown): z.infer<Shape> {
  const result = shape.safeParse(ask);
  if (!result.success) throw refused(name, result.error.issues.map(({ path }) => path.join('.')).join(', '));
  return result.data;
}

/** Names the message and the fields, never their content. */
function refused(name: string, why: string): Error {
  console.warn(`Hikae: message ${name} refused (${why})`);
  return new Error(`Hikae: ${name} has the wrong shape (${why})`);
}
