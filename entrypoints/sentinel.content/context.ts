/**
 * Stands in for WXT's `ContentScriptContext` (see `wxt.config.ts`): that one announces itself to the page with the
 * extension's id by `window.postMessage`, and brings the polyfill along. A page must not learn that Hikae is there.
 */
import { contentBrowser } from '../../utils/messages/content-browser';

export class ContentScriptContext {
  readonly #controller = new AbortController();

  /** Aborted once the extension was reloaded or removed: then every listener falls silent. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the extension this script belongs to is gone. */
  get isInvalid(): boolean {
    if (contentBrowser.runtime?.id === undefined) this.#controller.abort();
    return this.signal.aborted;
  }
}
