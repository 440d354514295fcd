/** The shop's own inquiry page is open, and the portal forbids to ask the shop about the reward. */
import { currentPage, hasOrdered, quoteOfRule } from '../warning-case';
import type { WarningRule } from '../warnings';

export default {
  id: 'shop-contact-forbidden',
  severity: 'may-fail',
  phrases: {
    ja: {
      forbidden: '特典について店舗に問い合わせること',
      'order-number-only': '注文番号の確認以外で店舗に問い合わせること',
    },
    en: {
      forbidden: 'asking the shop about the reward',
      'order-number-only': 'asking the shop for anything but your order number',
    },
    es: {
      forbidden: 'preguntar a la tienda por la recompensa',
      'order-number-only': 'preguntar a la tienda algo más que tu número de pedido',
    },
  },
  text: {
    ja: {
      what: '{shop}の問い合わせページが開いています。',
      why: '{portal}は、{ban}を認めていません。特典が無効になることがあります。',
      todo: 'ポイントや特典のことは{portal}に問い合わせてください。商品についての質問はかまいませんが、ポイントの話はしないでください。',
    },
    en: {
      what: 'The inquiry page of {shop} is open.',
      why: '{portal} does not allow {ban}, and may refuse the reward.',
      todo: 'Ask {portal} about the reward. Questions about the goods are fine; just leave the reward out.',
    },
    es: {
      what: 'Tienes abierta la página de consultas de {shop}.',
      why: '{portal} no permite {ban} y puede negar la recompensa.',
      todo: 'Pregunta por la recompensa a {portal}. Puedes consultar sobre el producto, pero sin mencionar la recompensa.',
    },
  },
  find(input) {
    const page = currentPage(input);
    const rule = input.rules.contactShop;
    if (page?.kind !== 'inquiry' || page.site !== input.site || !rule) return [];
    if (!input.trip || rule.value === 'allowed' || !(hasOrdered(input) || input.hasOpenClaim)) return [];
    const { source, asOf } = rule;
    return [
      {
        at: page.seenAt,
        hosts: [page.host],
        words: {
          ban: rule.value,
          ...(source && source.length <= 300 && { source }),
          ...(asOf && { asOf }),
        },
        quote: quoteOfRule(rule),
      },
    ];
  },
} satisfies WarningRule;
