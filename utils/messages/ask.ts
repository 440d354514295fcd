/** Asking the background from the extension's own pages. */
import { browser } from '#imports';
import type { Messages } from '../messages';

/** Sends one message. Rejects when nobody answered, or the door refused it. */
export async function ask<Name extends keyof Messages>(
  hikae: Name,
  content: Messages[Name]['ask'],
): Promise<Messages[Name]['reply']> {
  // Chrome says null, Firefox undefined, when no listener answered.
  const reply: Messages[Name]['reply'] | null | undefined = await browser.runtime.sendMessage({
    hikae,
    ask: content,
  });
  if (reply === null || reply === undefined) throw new Error(`Hikae: ${hikae} was not answered`);
  return reply;
}
