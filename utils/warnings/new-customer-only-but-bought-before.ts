/** The offer is for new customers, and an earlier order at the shop is on record. */
import { type CaseTerm, currentPage, isShopping, quoteOf, termsOf } from '../warning-case';
import type { WarningRule } from '../warnings';

/** New to the shop. New to a product, to the portal or to one campaign is another matter. */
const newToShop: readonly string[] = [
  'first_purchase',
  'first_time',
  'first_via_site',
  'never_member',
  'new_contract',
  'new_customer',
];

const isAboutShop = ({ value }: CaseTerm): boolean =>
  'scope' in value && value.scope !== undefined && newToShop.includes(value.scope);

export default {
  id: 'new-customer-only-but-bought-before',
  severity: 'may-fail',
  text: {
    ja: {
      what: '{shop}では以前（{day}）にも注文した記録があります。',
      why: 'この特典は、初めての方だけが対象のようです。',
      todo: '注文の前に、{portal}の条件で自分が対象かどうかを確かめてください。',
    },
    en: {
      what: 'An earlier order at {shop} is on record ({day}).',
      why: 'This offer seems to be for new customers only.',
      todo: 'Before you order, check the terms at {portal} to see whether you qualify.',
    },
    es: {
      what: 'Consta un pedido anterior en {shop} ({day}).',
      why: 'Esta oferta parece ser solo para clientes nuevos.',
      todo: 'Antes de pedir, comprueba en las condiciones de {portal} si te corresponde.',
    },
  },
  find(input) {
    const { trip, others } = input;
    const page = currentPage(input);
    const term = termsOf(input, 'new_customer_only').find(isAboutShop);
    if (!trip || !page || !term || !isShopping(input)) return [];
    const clicked = trip.anchors.clicked ?? trip.openedAt;
    const bought = others.findLast(({ purchasedAt }) => purchasedAt !== null && purchasedAt < clicked);
    if (!bought?.purchasedAt) return [];
    return [
      { at: page.seenAt, hosts: [page.host], words: { day: bought.purchasedAt }, quote: quoteOf(term) },
    ];
  },
} satisfies WarningRule;
