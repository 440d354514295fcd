/** From a request to its reply: by host, then by method and path. */
import type { Ask, Routes } from './ask';
import { designReply } from './designs';
import { difficultReply } from './difficult/routes';
import { fieldsReply } from './fields/routes';
import { hostileReply } from './hostile/routes';
import { residentOf } from './hosts';
import { missingPage } from './pages/ordinary';
import { paymentFrame } from './pages/payment';
import { portalMissing } from './pages/portal';
import { pictureAt } from './pictures';
import { asset, page, type Reply } from './reply';
import { knownPortalRoutes } from './routes/known-portal';
import { networkReply } from './routes/network';
import { portalRoutes } from './routes/portal';
import { shopRoutes } from './routes/shop';
import { paymentCss, portalCss } from './styles/portal';
import { shopCss } from './styles/shop';

const sheets: Record<string, string> = {
  '/css/shop.css': shopCss,
  '/css/portal.css': portalCss,
  '/css/pay.css': paymentCss,
};

/** Style sheets and pictures, the same on every host. */
export function assetReply({ path, lang }: Ask): Reply | null {
  const sheet = sheets[path];
  if (sheet !== undefined) return asset('text/css; charset=utf-8', sheet);
  const picture = pictureAt(path, lang);
  return picture && asset(picture.type, picture.body);
}

const routed = (routes: Routes, method: string, ask: Ask): Reply | null =>
  routes[`${method === 'HEAD' ? 'GET' : method} ${ask.path}`]?.(ask) ?? null;

const plain404: Reply = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };

/** The reply of whichever site lives at the host. */
export function reply(ask: Ask, method: string): Reply {
  const still = assetReply(ask);
  if (still) return still;
  const resident = residentOf(ask.host);
  if (!resident)
    return designReply(ask) ?? difficultReply(ask) ?? fieldsReply(ask) ?? hostileReply(ask) ?? plain404;
  switch (resident.part) {
    case 'shop':
      return routed(shopRoutes, method, ask) ?? page(missingPage(ask), 404);
    case 'portal':
      return routed(portalRoutes, method, ask) ?? page(portalMissing(ask), 404);
    case 'known-portal':
      return routed(knownPortalRoutes, method, ask) ?? page(portalMissing(ask), 404);
    case 'payment':
      return ask.path === '/frame' ? page(paymentFrame(ask.lang)) : plain404;
    default:
      return networkReply(ask, resident.part) ?? plain404;
  }
}
