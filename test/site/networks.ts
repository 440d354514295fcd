/**
 * The three affiliate networks of the demo world, in the address shapes of A8.net, Awin and Tradedoubler
 * (tracking guides and tag sources as listed in `utils/networks/{a8,awin,tradedoubler}.ts`), on hosts of their own.
 */
import type { Ask, UrlOf } from './ask';
import { currencyOf } from './calendar';
import { clickToken, hexToken, withoutCardRuns } from './cards';
import { hostsOf, type Lang } from './hosts';
import { html, json, type Markup } from './html';
import type { Order } from './sessions';
import { shopTexts } from './texts';

interface Trade {
  /** Where the portal's redirector sends the click, path and query on the first hop. */
  click: (landing: string) => string;
  /** Landing parameter, and what else is in the landing query. */
  param: string;
  extra: string;
  newClickId: () => string;
  /** First-party cookies on the shop: one by Set-Cookie, one by the script on the landing page. */
  serverCookie: string;
  scriptCookie: string;
  /** Conversion addresses (image, script) on the first hop's host. */
  tags: (order: Order, click: string, currency: string) => readonly [image: string, script: string];
}

const awinTag = (order: Order, click: string, currency: string, kind: string): string =>
  `/sread.${kind}?tt=${kind === 'js' ? 'js' : 'ns'}&tv=2&merchant=7421&amount=${order.total}&ch=aw&cr=${currency}&ref=${order.number}&parts=DEFAULT:${order.total}&vc=&cks=${click}`;

const doublerTag = (order: Order, click: string, currency: string, kind: string): string =>
  `/report?organization=2266118&event=301177&orderNumber=${order.number}&orderValue=${order.total}&currency=${currency}&tduid=${click}&type=${kind}`;

export const trades: Record<Lang, Trade> = {
  ja: {
    click: () => '/svt/ejp?a8mat=3ZQXKD+BW8O1U+3ULM+HUSFL',
    param: 'a8',
    extra: '',
    newClickId: () => `${clickToken(52)}.${hexToken(8)}`,
    serverCookie: '_a8_s00000021071001',
    scriptCookie: 'a8',
    tags: (order, click, currency) => [
      `/a8fly/earnings?a8=${click}&pid=s00000021071001&so=${order.number}&si=${order.total}-${order.quantity}-${order.total}-item42&currency=${currency}`,
      `/a8sales/a8sales.js?pid=s00000021071001&so=${order.number}&a8=${click}`,
    ],
  },
  en: {
    click: (landing) =>
      `/cread.php?awinmid=7421&awinaffid=88117&clickref=cn-${hexToken(10)}&p=${encodeURIComponent(landing)}`,
    param: 'awc',
    extra: 'sn=1&',
    newClickId: () =>
      withoutCardRuns((later) => `7421_${Math.floor(Date.now() / 1000) + later}_${hexToken(32)}`),
    serverCookie: '_aw_m_7421',
    scriptCookie: 'awc',
    tags: (order, click, currency) => [
      awinTag(order, click, currency, 'img'),
      awinTag(order, click, currency, 'js'),
    ],
  },
  es: {
    click: (landing) =>
      `/click?p=301177&a=2266118&g=22806112&epi=${hexToken(10)}&url=${encodeURIComponent(landing)}`,
    param: 'tduid',
    extra: '',
    newClickId: () => hexToken(32),
    serverCookie: 'tduid',
    scriptCookie: 'tdclid_sn',
    tags: (order, click, currency) => [
      doublerTag(order, click, currency, 'img'),
      doublerTag(order, click, currency, 'js'),
    ],
  },
};

/** The address the portal sends the shopper to: plain http, as many old network links still are. */
export const clickUrl = (lang: Lang, urlOf: UrlOf): string =>
  urlOf(hostsOf[lang].hops[0], trades[lang].click(urlOf(hostsOf[lang].shop, '/campaign/autumn')), 'http');

/** The landing address, with a new click id. */
export const landingUrl = (lang: Lang, urlOf: UrlOf): string => {
  const { extra, param, newClickId } = trades[lang];
  return urlOf(hostsOf[lang].shop, `/campaign/autumn?${extra}${param}=${newClickId()}`);
};

/** The tag on the landing page that keeps the click id in a first-party cookie. */
export function landingScript(lang: Lang): Markup {
  const { param, scriptCookie } = trades[lang];
  return html`<script>(function (param, cookie) {
  var click = new URLSearchParams(location.search).get(param);
  if (click) document.cookie = cookie + '=' + click + '; path=/; max-age=7776000; secure; samesite=lax';
})(${json(param)}, ${json(scriptCookie)});</script>`;
}

/** The two tags of the thank-you page; they carry the click id when its cookie is still there. */
export function conversionTags(ask: Ask, order: Order): Markup {
  const { serverCookie, tags } = trades[ask.lang];
  const click = ask.cookies[serverCookie] ?? '';
  const host = hostsOf[ask.lang].hops[0];
  const [image, script] = tags(order, click, currencyOf[ask.lang]).map((path) => ask.urlOf(host, path));
  return html`<span id="${ask.lang === 'ja' ? 'a8sales' : 'conversion'}" data-shop="${shopTexts[ask.lang].name}"></span>
<img id="conversion-image" src="${image}" width="1" height="1" alt="" style="position:absolute"><script id="conversion-script" src="${script}" async></script>`;
}
