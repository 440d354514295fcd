/** Hears every message a page's scripts send to the extension: an extension page receives them beside the background. */
import type { Browser as Api } from 'webextension-polyfill';
import { z } from 'zod';
import type { Driver } from './driver';

declare const browser: Api;

const Heard = z.array(z.object({ name: z.string(), from: z.string() }));

/** Begins to listen. The listener answers nothing, so that the background's answer counts. */
export async function listen(driver: Driver): Promise<void> {
  await driver.inExtension(() => {
    const heard: { name: string; from: string }[] = [];
    Reflect.set(globalThis, 'heard', heard);
    browser.runtime.onMessage.addListener((message: unknown, sender: { tab?: unknown; url?: string }) => {
      if (sender.tab)
        heard.push({ name: String((message as { hikae?: unknown } | null)?.hikae), from: sender.url ?? '' });
      return undefined;
    });
  });
}

/** What was heard so far from tabs, oldest first. */
export async function heard(driver: Driver): Promise<z.infer<typeof Heard>> {
  return Heard.parse(await driver.inExtension(() => Reflect.get(globalThis, 'heard')));
}
