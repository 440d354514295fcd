/** Messages as the extension's own page, or a content script in a page, would send them. */
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

interface Api {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: (name: string, ask: string) => Promise<string>;
      args: unknown[];
    }): Promise<{ result?: unknown }[]>;
  };
}
declare const browser: Api;

/** Sends from an extension page. Returns `answered …` or `refused …`. */
export const askAsSelf = (driver: Driver, name: string, ask: unknown): Promise<string> =>
  driver.inExtension(sendAndTell, name, ask);

/** Sends from the world of the extension's content scripts in that page. */
export async function askAsPage(driver: Driver, page: Page, name: string, ask: unknown): Promise<string> {
  return await driver.inExtension(inject, page.url(), name, ask);
}

/** Runs where it is sent from; both browsers reject with an error when the background threw. */
async function sendAndTell(name: string, ask: unknown): Promise<string> {
  const { browser: api, chrome: other } = globalThis as unknown as { browser?: Api; chrome: Api };
  try {
    const answer = await (api ?? other).runtime.sendMessage({ hikae: name, ask });
    return `answered ${JSON.stringify(answer)}`;
  } catch (error) {
    return `refused ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function inject(url: string, name: string, ask: unknown): Promise<string> {
  const tab = (await browser.tabs.query({})).find((other) => other.url === url);
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab?.id ?? -1 },
    // As text: Chrome leaves out members that are null.
    args: [name, JSON.stringify(ask ?? null)],
    func: async (what, content) => {
      const { browser: api, chrome: other } = globalThis as unknown as { browser?: Api; chrome: Api };
      try {
        const answer = await (api ?? other).runtime.sendMessage({ hikae: what, ask: JSON.parse(content) });
        return `answered ${JSON.stringify(answer)}`;
      } catch (error) {
        return `refused ${error instanceof Error ? error.message : String(error)}`;
      }
    },
  });
  return String(injected?.result);
}
