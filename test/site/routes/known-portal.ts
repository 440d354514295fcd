/** The portal under the name of one that the rules know: its two ways out, one of which earns nothing. */
import type { Routes } from '../ask';
import { hostsOf } from '../hosts';
import { clickUrl } from '../networks';
import { offerPage } from '../pages/portal';
import { page, redirect } from '../reply';

const outs = {
  paying: '/item/redirect/itemid/1024',
  free: '/item/redirect-to-client-if-zero-point-item/itemid/1024',
};

/** The offer's page with its button; `?free` shows the way that earns nothing. */
export const knownOffer = '/item/detail/itemid/1024';

export const knownPortalRoutes: Routes = {
  [`GET ${knownOffer}`]: (ask) => page(offerPage(ask, outs[ask.query.has('free') ? 'free' : 'paying'])),
  [`GET ${outs.paying}`]: ({ lang, urlOf }) => redirect(302, clickUrl(lang, urlOf)),
  [`GET ${outs.free}`]: ({ lang, urlOf }) => redirect(302, urlOf(hostsOf[lang].shop, '/campaign/autumn')),
};
