/** What the network gave the landing address along was taken off in this browser, before the shop could read it. */
import { landingNetworks } from '../networks';
import type { Hop } from '../records';
import { hostOf, siteOf } from '../route';
import { observed } from '../warning-case';
import { isUnlisted } from '../warning-click';
import type { WarningRule } from '../warnings';

/** An address that is rewritten before it is sent is asked for anew at once, ms. */
const atOnce = 1_000;

/**
 * Whether the browser, or an extension in it, sent the load on to the same host by itself: Chromium says 307 and Firefox 200, and
 * no server has dated it. Where Chromium says nothing of it, the same page is asked for twice at once, and answered once. A
 * server's own redirect may well drop the parameter: it has read it.
 */
function isMadeHere(hop: Hop, next: Hop): boolean {
  if (hop.serverDate !== undefined || hop.fromCache === true || hostOf(hop.url) !== hostOf(next.url))
    return false;
  if (hop.kind === 'redirect') return hop.status === 307 || hop.status === 200;
  const isSamePage = new URL(hop.url).pathname === new URL(next.url).pathname;
  return hop.kind === 'request' && isSamePage && Date.parse(next.at) - Date.parse(hop.at) <= atOnce;
}

/** The hop that lost a network's parameter for good, and whose that was. */
function lossOn(route: readonly Hop[], site: string): { hop: Hop; networks: string[] } | null {
  const landing = route.at(-1);
  if (landing?.kind !== 'landing' || siteOf(landing.url) !== site) return null;
  const arrived = new Set(landingNetworks(landing.url));
  for (const [index, hop] of route.entries()) {
    const next = route[index + 1];
    if (!next || siteOf(hop.url) !== site || !isMadeHere(hop, next)) continue;
    const after = new Set(landingNetworks(next.url));
    const lost = landingNetworks(hop.url).filter((one) => !after.has(one) && !arrived.has(one));
    if (lost.length > 0) return { hop, networks: lost.map(({ name }) => name) };
  }
  return null;
}

export default {
  id: 'click-parameter-stripped',
  severity: 'may-fail',
  text: {
    ja: {
      what: '{shop}に着く前に、クリックの目印（{networks}）がこのブラウザで取り除かれました。',
      why: '目印がないと、購入が{portal}のクリックに結び付かないことがあります。',
      todo: 'URLを短くする機能やプライバシー拡張機能を止めてください。まだ注文していなければ、{portal}からもう一度入り直してください。',
    },
    en: {
      what: 'The mark of your click ({networks}) was removed in this browser before {shop} could read it.',
      why: 'Without it your order may not be matched with your click on {portal}.',
      todo: 'Pause whatever cleans links in this browser. If you have not ordered yet, click through from {portal} once more.',
    },
    es: {
      what: 'La marca de tu clic ({networks}) se eliminó en este navegador antes de que {shop} la leyera.',
      why: 'Sin ella, tu compra puede quedar sin relacionar con tu clic en {portal}.',
      todo: 'Pausa la función o extensión que limpia los enlaces. Si aún no has comprado, vuelve a entrar desde {portal}.',
    },
  },
  find(input) {
    const loss = input.trip && isUnlisted(input) ? lossOn(input.trip.route, input.site) : null;
    if (!loss || observed(input, 'cookies').some(({ cookies }) => cookies.length > 0)) return [];
    const host = hostOf(loss.hop.url);
    return [
      {
        at: loss.hop.at,
        hosts: host === null ? [] : [host],
        words: { networks: loss.networks.join(', ') },
      },
    ];
  },
} satisfies WarningRule;
