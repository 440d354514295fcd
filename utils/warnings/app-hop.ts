/** The way led past a link that opens an app where there is one; an order in the app may not count. */
import type { Hop } from '../records';
import { hostOf } from '../route';
import { hasOrdered, isPaying, quoteOf, termsOf } from '../warning-case';
import { isUnlisted } from '../warning-click';
import type { WarningRule } from '../warnings';

/** They open the app where it is installed, and a page elsewhere. */
const appLinks = /(?:^|\.)(?:app\.adjust\.com|adj\.st|onelink\.me|app\.link|page\.link)$/;
const stores = /^(?:apps|itunes)\.apple\.com$|^play\.google\.com$/;
const schemes = /^(?:intent|market|itms-apps?s?|android-app):/i;

const leavesBrowser = ({ url }: Hop): boolean => schemes.test(url) || stores.test(hostOf(url) ?? '');
const isAppHop = (hop: Hop): boolean => leavesBrowser(hop) || appLinks.test(hostOf(hop.url) ?? '');

export default {
  id: 'app-hop',
  severity: 'may-fail',
  text: {
    ja: {
      what: '{shop}への途中で、アプリを開くリンク（{hosts}）を通りました。',
      why: 'アプリでの注文は、特典の対象外になることがあります。',
      todo: 'アプリが開いたら閉じて、このブラウザで注文してください。',
    },
    en: {
      what: 'On the way to {shop} you passed a link that opens an app ({hosts}).',
      why: 'Orders in the app may not count for the reward.',
      todo: 'If the app opens, close it and order in this browser.',
    },
    es: {
      what: 'De camino a {shop} pasaste por un enlace que abre una app ({hosts}).',
      why: 'Los pedidos hechos en la app pueden no contar para la recompensa.',
      todo: 'Si se abre la app, ciérrala y compra en este navegador.',
    },
  },
  find(input) {
    const { trip } = input;
    const said = termsOf(input, 'app_rule');
    const typed = (...types: string[]) =>
      said.find(({ value }) => 'type' in value && types.includes(String(value.type)));
    // An order in the app is what such an offer wants; at a checkout in this browser the app is out of the way.
    if (!trip || typed('use_app', 'keep_installed')) return [];
    if (!isUnlisted(input) || hasOrdered(input) || isPaying(input)) return [];
    if (stores.test(hostOf(trip.route.at(-1)?.url ?? '') ?? '') || /^(?:apple|google)\.com$/.test(trip.shop))
      return [];
    const hops = trip.route.filter(isAppHop);
    const last = hops.at(-1);
    if (!last) return [];
    const excluded = typed('app_excluded', 'no_app');
    const hosts = [...new Set(hops.map(({ url }) => hostOf(url) ?? url.replace(/:.*$/s, '')))];
    return [
      {
        at: last.at,
        hosts,
        words: { hosts: hosts.join(', ') },
        quote: excluded ? quoteOf(excluded) : null,
        severity: excluded || hops.some(leavesBrowser) ? 'may-fail' : 'note',
      },
    ];
  },
} satisfies WarningRule;
