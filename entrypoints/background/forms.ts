/** A filled-in form kept before it is sent: its page with picture, and what was in its fields as a word of the user's in the claim's log. */
import { z } from 'zod';
import { browser } from '#imports';
import { formLimits } from '../../utils/capture/form-values';
import { maskText } from '../../utils/capture/mask-text';
import { database } from '../../utils/db';
import { keepFilledForm } from '../../utils/db/claims';
import { isDiskFull } from '../../utils/db/disk-full';
import { moveTo } from '../../utils/db/moves';
import type { Recorded } from '../../utils/messages';
import { sightPage } from './page';
import { masksPersonal, ownWordsOn } from './personal';
import { refreshTrip } from './reminders';

const Filled = z
  .array(z.object({ name: z.string().max(formLimits.name), value: z.string().max(formLimits.value) }))
  .max(formLimits.fields);

/** Longest text of a contact, UTF-16 units. */
const longest = 40_000;

/** Keeps the form that a tab shows, filled in, with a claim. Nothing is kept where its page may not be. Never throws. */
export async function keepForm(tabId: number, claimId: string): Promise<Recorded> {
  try {
    const text = await filledIn(tabId);
    const recorded = await sightPage(tabId, { trigger: 'manual', any: true });
    if (!recorded.saved) return recorded;
    const own = (await masksPersonal()) ? await ownWordsOn(tabId, text) : null;
    const said = maskText(text, own).text.slice(0, longest);
    const at = new Date().toISOString();
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const tripId = await keepFilledForm(database, claimId, { visitId: recorded.visitId, said, at, zone });
    if (tripId === null) return { saved: false, why: 'failed' };
    // It may have come to another trip of that portal by itself: the press says which it is of.
    await moveTo(database, { visits: [recorded.visitId], documents: [] }, tripId, { at, zone });
    void refreshTrip(tripId);
    return { ...recorded, tripId };
  } catch (error) {
    console.error('Hikae: a form could not be kept', error instanceof Error ? error.name : typeof error);
    return { saved: false, why: isDiskFull(error) ? 'disk-full' : 'failed' };
  }
}

/** One field a line. A page that lets nobody in has nothing to tell; whether it is kept, the sentinel says. */
async function filledIn(tabId: number): Promise<string> {
  const target = { tabId, frameIds: [0] };
  const [answer] = await browser.scripting
    .executeScript({ target, files: ['/form-values.js'] })
    .catch(() => []);
  const fields = Filled.parse(answer?.result ?? []);
  return fields.map(({ name, value }) => (name ? `${name}: ${value}` : value)).join('\n');
}
