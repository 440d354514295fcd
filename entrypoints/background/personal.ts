/** Personal data: whether the user wants it masked, and what of it a page shows. */
import { z } from 'zod';
import { browser } from '#imports';
import { within } from '../../utils/capture/deadline';
import { deliveryLines, type Own } from '../../utils/capture/personal';
import { database } from '../../utils/db';
import { withConnection } from '../../utils/db/reconnect';
import { readSettings } from '../../utils/db/settings';
import { MaskReason } from '../../utils/records';

/** Longest wait for a page to say what it holds, ms: its text must be stored soon. */
const longest = 3_000;

const OwnWords = z.array(
  z.object({ why: MaskReason.extract(['name', 'address', 'phone', 'email']), text: z.string() }),
);

/** Asked before everything that is read, so that the choice takes effect at once. Throws what the database throws: it must not be guessed. */
export const masksPersonal = async (): Promise<boolean> =>
  (await withConnection(database, () => readSettings(database))).maskPersonal;

/** The shopper's own words on the page of a tab; of a page that is gone or does not answer, those that its text itself tells of. */
export async function ownWordsOn(tabId: number, text: string): Promise<Own[]> {
  try {
    const target = { tabId, frameIds: [0] };
    const [answer] = await within(
      longest,
      browser.scripting.executeScript({ target, files: ['/own-words.js'] }),
    );
    return OwnWords.parse(answer?.result);
  } catch (error) {
    console.info(
      'Hikae: a page did not say what it holds',
      error instanceof Error ? error.name : typeof error,
    );
    return deliveryLines(text);
  }
}
