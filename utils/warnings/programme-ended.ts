/** The programme behind the link is over: the link landed where dead ones land, or the offer's page says so. */
import { endedNetwork, linkOf } from '../networks';
import type { Hop, PageKind, WarningQuote } from '../records';
import { hostOf, siteOf } from '../route';
import type { WarningCase } from '../warning-case';
import { isAccepted } from '../warning-listed';
import { isOfferPage, quoteOfSign, signsOf } from '../warning-offer';
import type { Finding, WarningRule } from '../warnings';

interface End {
  at: string;
  host: string;
  /** False: a click made since then still led to the shop, or it is the shop's own page that speaks. */
  sure: boolean;
  quote: WarningQuote | null;
}

const dead = (at: string, url: string): End[] =>
  endedNetwork(url) ? [{ at, host: hostOf(url) ?? url, sure: true, quote: null }] : [];

/** The links of network clicks on a route: the same link goes the same way. */
const links = (route: readonly Hop[]): string[] => route.flatMap(({ url }) => linkOf(url) ?? []);

/** A dead way is this trip's when it took the same link; without a trip, when it is its landing that is looked at. */
function ofDeadRoutes({ deadRoutes, trip, site }: WarningCase): End[] {
  const own = new Set(links(trip?.route ?? []));
  return deadRoutes.flatMap((route) => {
    const landing = route.at(-1);
    const isOurs = trip ? links(route).some((link) => own.has(link)) : siteOf(landing?.url ?? '') === site;
    return landing && isOurs ? dead(landing.at, landing.url) : [];
  });
}

const ofCampaign: readonly PageKind[] = ['campaign', 'terms', 'entry'];

const ofSigns = (input: WarningCase): End[] =>
  signsOf(input, 'offer-ended').flatMap((found) => {
    const { sign, page } = found;
    const ofOffer = isOfferPage(input, page);
    const clicked = input.trip?.anchors.clicked;
    // A shop speaks of many campaigns: only what stands on this one's own page, after the click.
    const ofShop =
      page.site === input.site && ofCampaign.includes(page.kind) && sign.at > (clicked ?? sign.at);
    if (!ofOffer && !ofShop) return [];
    const sure = ofOffer && (clicked === undefined || sign.at > clicked);
    return [{ at: sign.at, host: page.host, sure, quote: quoteOfSign(found) }];
  });

/** What was ordered before the end counts: then it is only good to know. */
function findingOf({ trip }: WarningCase, { at, host, sure, quote }: End): Finding {
  const ordered = trip?.anchors.purchased;
  const before = ordered !== undefined && ordered < at;
  const severity = before ? 'note' : sure ? 'will-fail' : 'may-fail';
  return { at, hosts: [host], words: { host }, quote, severity };
}

export default {
  id: 'programme-ended',
  severity: 'will-fail',
  text: {
    ja: {
      what: 'この特典の広告プログラムは終了したようです（{host}）。',
      why: '終了後はリンクが無効になり、計測タグが動いても、それからの訪問や注文は対象外です。休止のときも同じように見え、再開されても別の広告・別の計測タグになるので、前のクリックは引き継がれません。',
      todo: 'まだ注文していなければ、特典のページで掲載中かどうかを確かめてください。終了前の注文は対象で、日時つきの記録がHikaeに残っています。',
    },
    en: {
      what: 'The programme behind this reward seems to have ended ({host}).',
      why: 'After the end the link is dead, and later visits and orders no longer count even if the tag fires. A pause looks the same; what starts again afterwards is a new programme with new tags, to which the old click does not belong.',
      todo: 'If you have not ordered, check that the offer is still listed. An order placed before the end counts, and Hikae keeps the dated proof.',
    },
    es: {
      what: 'Parece que el programa de esta recompensa ha terminado ({host}).',
      why: 'Tras el final el enlace no funciona, y las visitas y pedidos posteriores ya no cuentan aunque la etiqueta se active. Una pausa se ve igual; lo que se reanuda después es otro programa con otras etiquetas, y el clic anterior no cuenta en él.',
      todo: 'Si aún no has pedido, comprueba que la oferta siga publicada. Un pedido anterior al final cuenta, y Hikae guarda la prueba con su fecha.',
    },
  },
  find(input) {
    const ends = [
      ...input.pages.flatMap(({ seenAt, url }) => dead(seenAt, url)),
      ...(input.trip?.route ?? []).slice(-1).flatMap(({ at, url }) => dead(at, url)),
      ...ofDeadRoutes(input),
      ...ofSigns(input),
    ].toSorted((a, b) => Number(b.sure) - Number(a.sure) || a.at.localeCompare(b.at));
    // The first certain sign: what was ordered before it was ordered before the end.
    const [end] = ends;
    return end && !isAccepted(input) ? [findingOf(input, end)] : [];
  },
} satisfies WarningRule;
