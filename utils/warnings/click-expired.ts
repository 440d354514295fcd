/** The click no longer counts: the shopper is about to order, or ordered after its end. */
import { currentPage, isShopping } from '../warning-case';
import { clickEnds } from '../warning-click-window';
import { isListed } from '../warning-listed';
import type { WarningRule } from '../warnings';

export default {
  id: 'click-expired',
  severity: 'will-fail',
  text: {
    ja: {
      what: '{portal}からのクリックの有効時間は{until}に切れています。',
      why: '有効時間を過ぎた注文は、通常は特典の対象になりません。',
      todo: 'まだ注文していなければ、{portal}からもう一度入り直し、カートを入れ直してください。注文済みのときは、記録がHikaeに残っています。',
    },
    en: {
      what: 'Your click from {portal} ran out at {until}.',
      why: 'An order after that time does not normally earn the reward.',
      todo: 'If you have not ordered, come in through {portal} once more and fill the cart anew. If you have, Hikae has kept the record.',
    },
    es: {
      what: 'Tu clic desde {portal} caducó: {until}.',
      why: 'Un pedido posterior normalmente no da derecho a la recompensa.',
      todo: 'Si aún no has pedido, vuelve a entrar desde {portal} y llena la cesta de nuevo. Si ya lo hiciste, Hikae ha guardado el registro.',
    },
  },
  find(input) {
    const page = currentPage(input);
    const ordered = input.trip?.anchors.purchased;
    const moment = ordered ?? (isShopping(input) ? input.now : null);
    if (!page || moment === null || isListed(input)) return [];
    const ends = clickEnds(input);
    const past = ends.filter(({ at }) => at <= moment);
    const all = past.length === ends.length;
    // Of several times an offer names, some may be for a later step: certain is only what is past all of them.
    const end = all ? past.at(-1) : past[0];
    if (!end) return [];
    return [
      {
        at: ordered ?? page.seenAt,
        hosts: [page.host],
        words: { until: end.at },
        quote: end.quote,
        severity: all && end.sure ? 'will-fail' : 'may-fail',
      },
    ];
  },
} satisfies WarningRule;
