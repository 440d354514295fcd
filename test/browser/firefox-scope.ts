/** The door to Firefox's own scope (needs `--remote-allow-system-access`), for what neither BiDi nor puppeteer offers. */
import type { Browser, Page } from 'puppeteer-core';
import { z } from 'zod';

interface Connection {
  send(method: string, params: object): Promise<unknown>;
}

/** Puppeteer keeps its BiDi connection to itself; this is the one place that reaches for it. */
export function connectionOf(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof (connection as Connection | undefined)?.send !== 'function')
    throw new Error('puppeteer no longer has its BiDi connection where it was');
  return connection as Connection;
}

/** BiDi's name of a page's context, which puppeteer keeps to itself as well. */
export const contextOf = (page: Page) => z.string().parse(Reflect.get(page.mainFrame(), '_id'));

const Tree = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })).min(1) }),
});
const Answer = z.object({
  result: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('success'),
      result: z.object({ type: z.string(), value: z.unknown().optional() }),
    }),
    z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
  ]),
});

/** Addresses of all tabs by their contexts. Puppeteer does not hear where pages of the extension are. */
export async function addressesIn(browser: Browser): Promise<Map<string, string>> {
  const tree = Tree.parse(await connectionOf(browser).send('browsingContext.getTree', { maxDepth: 0 }));
  return new Map(tree.result.contexts.map(({ context, url }) => [context, url]));
}

/** Evaluates an expression in the browser's window and returns its value if it is a plain one. Throws what it throws. */
export async function inBrowserScope(browser: Browser, expression: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const tree = Tree.parse(
    await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }),
  );
  const [window] = tree.result.contexts;
  const { result } = Answer.parse(
    await connection.send('script.evaluate', {
      expression,
      target: { context: window?.context },
      awaitPromise: true,
    }),
  );
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
