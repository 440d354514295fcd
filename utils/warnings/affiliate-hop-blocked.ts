/** The way to the shop was stopped in this browser before the network saw the click. */
import { observed } from '../warning-case';
import { clickedAt, isAfter, isUnlisted } from '../warning-click';
import type { WarningRule } from '../warnings';

export default {
  id: 'affiliate-hop-blocked',
  severity: 'will-fail',
  text: {
    ja: {
      what: '{shop}への経由リンク（{hosts}）が、このブラウザで止められました。',
      why: '経由リンクが開かないと、クリックが記録されず、このあとの購入は特典の対象になりません。',
      todo: '広告ブロックなどの遮断機能を止めてから、ポイントサイトのリンクをもう一度開いてください。',
    },
    en: {
      what: 'The tracked link to {shop} ({hosts}) was stopped in this browser.',
      why: 'If that link does not open, your click is not recorded and a purchase after it earns nothing.',
      todo: 'Pause your ad blocker or similar tool, then open the link on the reward site once more.',
    },
    es: {
      what: 'El enlace de seguimiento hacia {shop} ({hosts}) se bloqueó en este navegador.',
      why: 'Si ese enlace no se abre, tu clic no queda registrado y la compra posterior no suma recompensa.',
      todo: 'Pausa el bloqueador y abre otra vez el enlace desde la web de recompensas.',
    },
  },
  find(input) {
    if (!isUnlisted(input)) return [];
    const clicked = clickedAt(input);
    const purchased = input.trip?.anchors.purchased;
    const arrivals = [...(clicked ? [clicked] : []), ...input.others.map(({ openedAt }) => openedAt)];
    const stopped = observed(input, 'hop-blocked').filter(
      ({ at }) => !arrivals.some((arrival) => isAfter(arrival, at)) && !(purchased && isAfter(at, purchased)),
    );
    const last = stopped.at(-1);
    if (!last) return [];
    const hosts = [...new Set(stopped.map(({ host }) => host))];
    // An earlier click that did arrive may still count.
    return [
      {
        at: last.at,
        hosts,
        words: { hosts: hosts.join(', ') },
        severity: arrivals.length > 0 ? 'may-fail' : 'will-fail',
      },
    ];
  },
} satisfies WarningRule;
