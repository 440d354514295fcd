/** A coupon helper made itself known between the click and the order. */
import { observed } from '../warning-case';
import { isOnTheWay, isOwnPortal, isUnlisted } from '../warning-click';
import type { WarningRule } from '../warnings';

export default {
  id: 'coupon-extension-active',
  severity: 'may-fail',
  phrases: {
    ja: { shown: 'この買い物の途中で', hidden: '見えないタブで' },
    en: { shown: 'during this purchase', hidden: 'in a tab you could not see' },
    es: { shown: 'durante esta compra', hidden: 'en una pestaña que no estaba a la vista' },
  },
  text: {
    ja: {
      what: 'クーポンなどを探す拡張機能（{hosts}）が、{where}動きました。',
      why: 'こうした拡張機能は自分のクリックを最後に入れることがあり、{portal}に記録されなくなることがあります。',
      todo: 'その拡張機能を止めてください。まだ注文していなければ、{portal}からもう一度入り直してから注文してください。',
    },
    en: {
      what: 'A coupon or cashback extension ({hosts}) was active {where}.',
      why: 'Such extensions may put their own click last, and {portal} then gets nothing for your order.',
      todo: 'Pause that extension. If you have not ordered yet, click through from {portal} once more first.',
    },
    es: {
      what: 'Una extensión de cupones o cashback ({hosts}) actuó {where}.',
      why: 'Estas extensiones pueden poner su propio clic en último lugar, y entonces {portal} no registra tu compra.',
      todo: 'Pausa esa extensión. Si aún no has comprado, vuelve a entrar desde {portal} antes de pagar.',
    },
  },
  find(input) {
    if (!input.trip || !isUnlisted(input)) return [];
    const seen = observed(input, 'rival').filter(
      ({ sign, at, host }) => sign !== 'click' && isOnTheWay(input, at) && !isOwnPortal(input, host),
    );
    const last = seen.at(-1);
    if (!last) return [];
    const hosts = [...new Set(seen.map(({ host }) => host))];
    const where = seen.some(({ hidden }) => hidden) ? 'hidden' : 'shown';
    return [{ at: last.at, hosts, words: { hosts: hosts.join(', '), where } }];
  },
} satisfies WarningRule;
