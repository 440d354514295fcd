/** Injected by the background into a page of which something was kept, or went wrong. */
import { defineUnlistedScript } from '#imports';
import { type BannerActs, bannerBox, hideBanner, showBanner } from '../components/banner/banner';
import type { ContentMessages, Envelope } from '../utils/messages';
import { ask, contentBrowser } from '../utils/messages/content-browser';

const mark = Symbol.for('hikae.banner');

export default defineUnlistedScript(() => {
  // Injected with every message; one listener is enough.
  if (Reflect.get(globalThis, mark)) return;
  // The collector calls it before a picture.
  Reflect.set(globalThis, mark, hideBanner);
  // A slice of what the shopper scrolls to leaves it where it is, and cuts it out.
  Reflect.set(globalThis, Symbol.for('hikae.banner.box'), bannerBox);
  contentBrowser.runtime.onMessage.addListener((message: Envelope) => {
    if (message?.hikae !== 'banner.show') return undefined;
    showBanner(message.ask as ContentMessages['banner.show']['ask'], acts);
    return Promise.resolve(null);
  });
});

const acts: BannerActs = {
  undo: async (visitId) => (await ask('visit.undo', { visitId }))?.undone === true,
  open: async (warningId) => (await ask('warning.open', { warningId }))?.opened === true,
  dismiss: async (warningId) => (await ask('warning.dismiss', { warningId }))?.dismissed === true,
};
