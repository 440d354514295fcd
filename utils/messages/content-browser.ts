/**
 * The few browser calls content scripts make, without the polyfill (13 kB on every page of the web).
 * Chrome ≥148 and Firefox both have a native `browser` whose listeners may return promises.
 */
import type { Envelope, Messages } from '../messages';

interface ContentBrowser {
  runtime: {
    id?: string;
    sendMessage(message: Envelope): Promise<unknown>;
    onMessage: { addListener(listener: (message: Envelope) => Promise<unknown> | undefined): void };
    onConnect: { addListener(listener: (port: Lifeline) => void): void };
  };
  dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

/** A port that carries nothing: its end tells that the other side is gone. */
interface Lifeline {
  name: string;
  onDisconnect: { addListener(listener: () => void): void };
}

export const contentBrowser = Reflect.get(globalThis, 'browser') as ContentBrowser;

/** Asks the background. Rejects when the extension was reloaded or the background died before it answered. */
export const ask = <Name extends keyof Messages>(hikae: Name, content: Messages[Name]['ask']) =>
  contentBrowser.runtime.sendMessage({ hikae, ask: content }) as Promise<
    Messages[Name]['reply'] | null | undefined
  >;

/** The shadow root of an element, closed ones included; null when it has none. */
export function openShadowRoot(element: HTMLElement): ShadowRoot | null {
  const own: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (own instanceof ShadowRoot) return own;
  return contentBrowser.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
}
