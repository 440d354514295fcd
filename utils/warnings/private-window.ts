/** The shop was visited in a private window, and the portal says that it does not count there. */
import { hostOf } from '../route';
import { quoteOfRule, shopPages } from '../warning-case';
import { isListed } from '../warning-listed';
import type { WarningRule } from '../warnings';

export default {
  id: 'private-window',
  severity: 'will-fail',
  text: {
    ja: {
      what: '{shop}をプライベートウィンドウで開いています。',
      why: '{portal}では、プライベートウィンドウからの利用は対象外とされています（出典：{source}）。',
      todo: 'まだ注文していなければ、通常のウィンドウで{portal}から入り直してください。',
    },
    en: {
      what: '{shop} was opened in a private window.',
      why: 'At {portal}, shopping in a private window is said not to count (source: {source}).',
      todo: 'If you have not ordered, come in through {portal} once more in an ordinary window.',
    },
    es: {
      what: '{shop} se abrió en una ventana privada.',
      why: 'En {portal}, según se indica, las compras en ventana privada no cuentan (fuente: {source}).',
      todo: 'Si aún no has pedido, vuelve a entrar desde {portal} en una ventana normal.',
    },
  },
  find(input) {
    const { trip, rules, device } = input;
    const rule = rules.privateWindow;
    const clicked = trip?.anchors.clicked;
    if (!trip?.portal || clicked === undefined || rule?.value !== 'void' || isListed(input)) return [];
    const { purchased = input.now } = trip.anchors;
    // The last page up to the order is where the order is placed.
    const page = shopPages(input).findLast(
      ({ seenAt, device: where }) => seenAt >= clicked && seenAt <= purchased && where === device,
    );
    if (!page?.incognito) return [];
    const source = (rule.source && hostOf(rule.source)) || trip.portal.name;
    return [
      {
        at: page.seenAt,
        hosts: [page.host],
        words: { source, ...(rule.asOf && { asOf: rule.asOf }) },
        quote: quoteOfRule(rule),
        // Another's word for the portal's.
        severity: rule.secondary ? 'may-fail' : 'will-fail',
      },
    ];
  },
} satisfies WarningRule;
