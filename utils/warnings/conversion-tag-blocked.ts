/** The order is placed, and the tag that reports it was stopped in this browser. */
import { observed, shopPages, type WarningCase } from '../warning-case';
import type { WarningRule } from '../warnings';

export default {
  id: 'conversion-tag-blocked',
  severity: 'will-fail',
  text: {
    ja: {
      what: '注文を伝えるタグ（{hosts}）が、このブラウザで止められました。',
      why: 'このタグが届かないと、{portal}に購入が記録されません。',
      todo: '注文番号と、このページの記録はHikaeに残っています。反映されないときは、この記録を添えて{portal}に問い合わせてください。次の購入では、遮断機能を先に止めてください。',
    },
    en: {
      what: 'The tag that reports your order ({hosts}) was stopped in this browser.',
      why: 'Without it {portal} does not learn of your purchase.',
      todo: 'Hikae has kept this page and your order number. If the reward is not listed, send {portal} this record. Next time, pause your blocker before you order.',
    },
    es: {
      what: 'La etiqueta que comunica tu pedido ({hosts}) se bloqueó en este navegador.',
      why: 'Sin ella, {portal} no se entera de tu compra.',
      todo: 'Hikae ha guardado esta página y tu número de pedido. Si la recompensa no aparece, envía este registro a {portal}. La próxima vez, pausa el bloqueador antes de pagar.',
    },
  },
  find(input) {
    const tags = tagsOfOrder(input);
    const blocked = tags.filter(({ outcome }) => outcome === 'blocked');
    const reached = new Set(tags.filter(({ outcome }) => outcome === 'sent').map(({ host }) => host));
    const lost = blocked.filter(({ host }) => !reached.has(host));
    const [first] = lost;
    if (!first) return [];
    const hosts = [...new Set(lost.map(({ host }) => host))];
    // One of several tags may have been enough.
    return [
      {
        at: first.at,
        hosts,
        words: { hosts: hosts.join(', ') },
        severity: reached.size > 0 ? 'may-fail' : 'will-fail',
      },
    ];
  },
} satisfies WarningRule;

/** How long before it is seen a page's tags may have been asked for, where its own request was not observed, ms. */
const before = 5_000;

/** What the page that completes the order asked for. Other pages have tags of the same networks, which report nothing. */
function tagsOfOrder(input: WarningCase) {
  const pages = shopPages(input);
  const order = pages.find(({ kind }) => kind === 'confirmation');
  if (!order) return [];
  const began = order.loadedAt ?? new Date(Date.parse(order.seenAt) - before).toISOString();
  const next = pages.find(({ seenAt }) => seenAt > order.seenAt);
  const ended = next?.loadedAt ?? null;
  return observed(input, 'tag').filter(({ at }) => at >= began && (ended === null || at < ended));
}
