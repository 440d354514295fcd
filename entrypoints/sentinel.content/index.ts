/** The one script on every page: is this page worth keeping? On an ordinary page it sends nothing. */
import { defineContentScript } from '#imports';
import type { ContentMessages, Envelope } from '../../utils/messages';
import { contentBrowser } from '../../utils/messages/content-browser';
import { createLookout } from './lookout';
import { report } from './report';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    const lookout = createLookout(context, report);
    contentBrowser.runtime.onMessage.addListener((message: Envelope) => {
      if (message?.hikae !== 'page.sight') return undefined;
      const { trigger, any } = message.ask as ContentMessages['page.sight']['ask'];
      return lookout.sight(trigger, any);
    });
    lookout.watch();
  },
});
