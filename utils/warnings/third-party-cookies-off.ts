/** The browser keeps no cookies, or none of others: the order may not find its click. */
import { type CaseTerm, currentPage, isShopping, observed, quoteOf, termsOf } from '../warning-case';
import { clickedAt, isHere } from '../warning-click';
import type { WarningRule } from '../warnings';

/** It asks that cookies be on; that they be cleared before the click is another matter. */
const on =
  /有効|無効|許可|拒否|受け入れ|ブロック|オン|オフ|\bon\b|\boff\b|enabl|disabl|accept|allow|block|reject|declin|activ|habilit|acept|permit|bloque|rechaz/i;
const asksForCookies = ({ value, quote }: CaseTerm): boolean =>
  'type' in value && value.type === 'cookies' && on.test(quote);

export default {
  id: 'third-party-cookies-off',
  severity: 'note',
  phrases: {
    ja: { 'third-party': 'サードパーティーCookie', all: 'Cookie' },
    en: { 'third-party': 'third-party cookies', all: 'all cookies' },
    es: { 'third-party': 'las cookies de terceros', all: 'todas las cookies' },
  },
  text: {
    ja: {
      what: 'このブラウザは{cookies}を受け付けない設定です。',
      why: 'Cookieが使えないと、購入があなたのクリックに結び付かず、{portal}に記録されないことがあります。',
      todo: '注文の前に、ブラウザの設定で{cookies}を許可してください。許可したあと、{portal}からもう一度入り直すと安心です。',
    },
    en: {
      what: 'This browser is set to block {cookies}.',
      why: 'Without cookies your order may not be matched with your click, and {portal} may not list it.',
      todo: 'Before you order, allow {cookies} in the browser settings. To be safe, click through from {portal} once more after that.',
    },
    es: {
      what: 'Este navegador bloquea {cookies}.',
      why: 'Sin cookies, tu compra puede quedar sin relacionar con tu clic y no aparecer en {portal}.',
      todo: 'Antes de pagar, permite {cookies} en los ajustes del navegador. Para mayor seguridad, vuelve a entrar después desde {portal}.',
    },
  },
  find(input) {
    const page = currentPage(input);
    const isTracked = clickedAt(input) !== null && input.trip?.networks.length;
    if (!page || !isTracked || !isShopping(input) || !isHere(input)) return [];
    const keptSome = observed(input, 'cookies').some(({ cookies }) => cookies.length > 0);
    const isAllOff = input.environment?.cookiesEnabled === false && !keptSome;
    if (!isAllOff && input.tracking.thirdPartyCookies !== 'blocked') return [];
    const said = termsOf(input, 'cookie_rule').find(asksForCookies);
    return [
      {
        at: page.seenAt,
        hosts: [page.host],
        words: { cookies: isAllOff ? 'all' : 'third-party' },
        quote: said ? quoteOf(said) : null,
        severity: isAllOff ? 'will-fail' : said ? 'may-fail' : 'note',
      },
    ];
  },
} satisfies WarningRule;
