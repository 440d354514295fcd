/** The shopper is about to order, came from no portal this time, and there is a reason to think that they meant to. */
import { type CaseTerm, currentPage, isPaying, type SeenPage, type WarningCase } from '../warning-case';
import { clickEnds } from '../warning-click-window';
import { clickElsewhere } from '../warning-devices';
import { isOfferPage } from '../warning-offer';
import type { WarningRule } from '../warnings';

const dayMs = 86_400_000;
/** Days after which an earlier trip no longer says that the shopper comes through portals. */
const habit = 180;

const age = (at: string, now: string): number => Date.parse(now) - Date.parse(at);

/** Where the shopper could have come from: the offer looked at, or an earlier trip. Null: no reason to expect a click. */
function expected({ trip, ...input }: WarningCase): string | null {
  if (trip) return null;
  const offer = input.pages.findLast(
    (page) => page.site !== input.site && isOfferPage({ trip, ...input }, page),
  );
  const earlier = input.others.findLast(({ openedAt }) => age(openedAt, input.now) <= habit * dayMs);
  return offer?.host ?? earlier?.portalHost ?? null;
}

const paysOnce = ({ kind }: CaseTerm): boolean => kind === 'new_customer_only';

/** A second order on a trip that was ordered on a day ago or longer: portals want a click for each. */
function orderedAlready(input: WarningCase, page: SeenPage): string | null {
  const { trip, portal, others, roster, now, terms } = input;
  const { clicked, purchased } = trip?.anchors ?? {};
  if (!trip?.portal || !portal || clicked === undefined || purchased === undefined) return null;
  if (page.site !== input.site || (page.kind !== 'cart' && page.kind !== 'checkout')) return null;
  if (age(clicked, now) <= dayMs || age(purchased, page.seenAt) <= dayMs || terms.some(paysOnce)) return null;
  const since = (at: string | null) => at !== null && at > purchased;
  const again =
    others.some(({ openedAt }) => since(openedAt)) || roster.some(({ clickedAt }) => since(clickedAt));
  return again || clickEnds(input).some(({ at }) => at > now) ? null : trip.portal.host;
}

export default {
  id: 'no-click-for-this-shop',
  severity: 'may-fail',
  text: {
    ja: {
      what: '{shop}でのこの注文につながる、{from}からのクリックが記録されていません。',
      why: 'ポイントサイトを経由しない注文は、特典の対象になりません。注文ごとに経由が必要なサイトがほとんどです。',
      todo: '特典を受けたいときは、{from}からもう一度入り直してから注文してください。',
    },
    en: {
      what: 'No click from {from} is on record for this order at {shop}.',
      why: 'An order that did not come through a portal earns no reward. Most portals ask for a new click for each order.',
      todo: 'If you want the reward, come in through {from} before you order.',
    },
    es: {
      what: 'No consta ningún clic desde {from} para este pedido en {shop}.',
      why: 'Un pedido que no pasa por un portal no da recompensa. La mayoría pide un clic nuevo para cada pedido.',
      todo: 'Si quieres la recompensa, entra desde {from} antes de pedir.',
    },
  },
  find(input) {
    const page = currentPage(input);
    if (!page || clickElsewhere(input)) return [];
    const from = isPaying(input) ? expected(input) : orderedAlready(input, page);
    if (from === null) return [];
    return [{ at: page.seenAt, hosts: [page.host, from], words: { from } }];
  },
} satisfies WarningRule;
