/** Strict tracking protection stops what tells the network of the order. */
import { currentPage, isShopping, quoteOf, termsOf } from '../warning-case';
import { clickedAt, isHere, networkHosts } from '../warning-click';
import type { WarningRule } from '../warnings';

const about: readonly unknown[] = ['tracking_permission', 'ad_blocker'];

export default {
  id: 'tracking-protection-on',
  severity: 'may-fail',
  text: {
    ja: {
      what: 'このブラウザのトラッキング防止が「厳格」になっています。',
      why: '購入を伝える通信が止められ、{portal}に購入が届かないことがあります。',
      todo: '注文の前に、{shop}だけトラッキング防止をオフにしてください（アドレスバーの盾のマーク）。',
    },
    en: {
      what: 'Tracking protection is set to strict in this browser.',
      why: 'It can stop the message about your order before it reaches {portal}.',
      todo: 'Before you order, turn it off for {shop} only (the shield in the address bar).',
    },
    es: {
      what: 'La protección contra rastreo de este navegador está en modo estricto.',
      why: 'Puede impedir que {portal} se entere de tu compra.',
      todo: 'Antes de pagar, desactívala solo en {shop} (el escudo de la barra de direcciones).',
    },
  },
  find(input) {
    const page = currentPage(input);
    const isTracked = clickedAt(input) !== null && input.trip?.networks.length;
    if (!page || !isTracked || input.tracking.protection !== 'strict') return [];
    if (!isShopping(input) || !isHere(input)) return [];
    const said = termsOf(input, 'cookie_rule').find(
      ({ value }) => 'type' in value && about.includes(value.type),
    );
    return [{ at: page.seenAt, hosts: networkHosts(input), quote: said ? quoteOf(said) : null }];
  },
} satisfies WarningRule;
