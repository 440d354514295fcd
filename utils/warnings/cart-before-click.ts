/** A cart of the shop was seen before the click: what lay in it then may not count. */
import { type CaseTerm, observed, quoteOf, termsOf } from '../warning-case';
import { isListed } from '../warning-listed';
import type { WarningRule } from '../warnings';

const cart = /カート|買い?物かご|\b(?:cart|basket|bag|trolley)\b|\b(?:carrito|cesta|carro)\b/i;

const isAboutCart = ({ value, quote }: CaseTerm): boolean =>
  'type' in value && (value.type === 'cart_before_click' || cart.test(quote));

export default {
  id: 'cart-before-click',
  severity: 'may-fail',
  text: {
    ja: {
      what: '{portal}からのクリックより前に、{shop}のカートが開かれていました。',
      why: 'クリックより前にカートに入れた商品は、対象外になることがあります。',
      todo: 'まだ注文していなければ、カートを空にし、{portal}から入り直して、商品を入れ直してください。クリックの後に入れた商品なら、そのままで大丈夫です。',
    },
    en: {
      what: 'The cart at {shop} was open before your click from {portal}.',
      why: 'Items put in the cart before the click may not count.',
      todo: 'If you have not ordered, empty the cart, come in through {portal} once more and add the items again. Items added after the click are fine.',
    },
    es: {
      what: 'La cesta de {shop} estaba abierta antes de tu clic desde {portal}.',
      why: 'Lo que estaba en la cesta antes del clic puede no contar.',
      todo: 'Si aún no has pedido, vacía la cesta, vuelve a entrar desde {portal} y añade los productos de nuevo. Lo añadido después del clic está bien.',
    },
  },
  find(input) {
    const clicked = input.trip?.anchors.clicked;
    if (clicked === undefined || isListed(input)) return [];
    const carts = observed(input, 'early-cart').filter(({ at }) => at < clicked);
    const last = carts.at(-1);
    if (!last) return [];
    const term = termsOf(input, 'cookie_rule').find(isAboutCart);
    return [{ at: last.at, hosts: [input.site], quote: term ? quoteOf(term) : null }];
  },
} satisfies WarningRule;
