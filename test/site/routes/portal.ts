/** The portal's addresses. */
import type { Routes } from '../ask';
import { clickUrl } from '../networks';
import { helpPage, inquiryPage, offerPage, passbookPage, portalTop } from '../pages/portal';
import { page, redirect } from '../reply';

export const portalRoutes: Routes = {
  'GET /': (ask) => page(portalTop(ask)),
  'GET /help': (ask) => page(helpPage(ask)),
  'GET /offer/1024': (ask) => page(offerPage(ask)),
  'GET /out/1024': ({ lang, urlOf }) => redirect(302, clickUrl(lang, urlOf)),
  'GET /passbook': (ask) => page(passbookPage(ask)),
  'GET /inquiry': (ask) => page(inquiryPage(ask)),
  'POST /inquiry': (ask) => page(inquiryPage(ask, true)),
};
