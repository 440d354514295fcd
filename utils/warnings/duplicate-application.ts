/** The same offer was used before, and it is one that counts once: an application, or the terms say so. */
import { siteOf } from '../route';
import {
  type CaseTerm,
  currentPage,
  isPaying,
  type OtherTrip,
  quoteOf,
  termsOf,
  type WarningCase,
} from '../warning-case';
import { portalSite } from '../warning-offer';
import type { WarningRule } from '../warnings';

const once = /2回目|複数回|お?(?:一|1|１)(?:人|名)(?:様|さま)?(?:につき)?、?(?:一|1|１)回/;

const saysOnce = ({ value, quote }: CaseTerm): boolean =>
  'type' in value &&
  (value.type === 'once_per_person' ||
    value.type === 'once_per_household' ||
    (value.type === 'repeat' && once.test(quote)));

function sameOffer(input: WarningCase, { portalHost, offerId, offerUrl }: OtherTrip): boolean {
  const offer = input.trip?.offer;
  const site = portalSite(input);
  if (!offer || site === null || portalHost === null || siteOf(`https://${portalHost}`) !== site)
    return false;
  if (offer.id !== null && offerId !== null) return offer.id === offerId;
  return offer.url !== null && offer.url === offerUrl;
}

/** A share of every purchase is paid every time. */
const paysEachTime = ({ pages }: WarningCase): boolean =>
  pages.some(({ offer }) => offer?.reward.kind === 'rate');

export default {
  id: 'duplicate-application',
  severity: 'may-fail',
  text: {
    ja: {
      what: 'この特典は以前（{day}）にも利用した記録があります。',
      why: '同じ特典の2回目の申し込みは、対象外になることがあります。',
      todo: '進める前に、{portal}の条件で2回目も対象かどうかを確かめてください。',
    },
    en: {
      what: 'You have used this offer before ({day}).',
      why: 'A second application for the same offer may not count.',
      todo: 'Before you go on, check the terms at {portal} for whether a second time counts.',
    },
    es: {
      what: 'Ya usaste esta oferta antes ({day}).',
      why: 'Una segunda solicitud de la misma oferta puede no contar.',
      todo: 'Antes de seguir, comprueba en las condiciones de {portal} si vale una segunda vez.',
    },
  },
  find(input) {
    const page = currentPage(input);
    const term = termsOf(input, 'exclusion').find(saysOnce);
    if (!page || !isPaying(input) || paysEachTime(input)) return [];
    if (page.kind !== 'application' && !term) return [];
    const used = input.others.findLast(
      (other) => other.purchasedAt !== null && other.status !== 'rejected' && sameOffer(input, other),
    );
    if (!used?.purchasedAt) return [];
    return [
      {
        at: page.seenAt,
        hosts: [page.host],
        words: { day: used.purchasedAt },
        quote: term ? quoteOf(term) : null,
      },
    ];
  },
} satisfies WarningRule;
