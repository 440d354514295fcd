/** The one script on every page: is this page worth keeping? On an ordinary page it sends nothing. */
import { defineContentScript } from '#imports';
import type { ContentMessages, Envelope } from '../../utils/messages';
import { contentBrowser } from '../../utils/messages/content-browser';
import { createLookout } from './lookout';
import { report } from './report';

/** Where a page's sentinel stands, for one that comes after it. */
const standing = Symbol.for('hikae.sentinel');

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    // Brought in by the background while the page was still loading: the browser's own turn then comes second, and two would tell of
    // one page twice.
    const earlier = Reflect.get(globalThis, standing) as typeof context | undefined;
    if (earlier && !earlier.isInvalid) return;
    Reflect.set(globalThis, standing, context);
    const lookout = createLookout(context, report);
    contentBrowser.runtime.onMessage.addListener((message: Envelope) => {
      if (message?.hikae !== 'page.sight') return undefined;
      const { trigger, any } = message.ask as ContentMessages['page.sight']['ask'];
      return lookout.sight(trigger, any);
    });
    lookout.watch();
  },
});
