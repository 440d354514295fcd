/** The click's cookies were there, and are gone before the order. */
import type { CookiesSeen } from '../records';
import { observed, type WarningCase } from '../warning-case';
import { clickedAt, isAfter, isInOneBrowser, isUnlisted } from '../warning-click';
import type { WarningRule } from '../warnings';

type Cookie = CookiesSeen['cookies'][number];

/** From the click to the order, both included: the page that remembers the click is seen with it. */
function onTheWay(input: WarningCase): CookiesSeen[] {
  const clicked = clickedAt(input);
  const purchased = input.trip?.anchors.purchased;
  if (clicked === null) return [];
  return observed(input, 'cookies').filter(
    ({ at }) => !isAfter(clicked, at) && !(purchased && isAfter(at, purchased)),
  );
}

/** Why they are gone: `removed` where one of them had still to last; `session` where one may have gone with the session. */
function reasonOf(cookies: readonly Cookie[], at: string): 'removed' | 'session' | 'expired' {
  const lasting = cookies.filter(({ expires }) => expires === null || isAfter(expires, at));
  if (lasting.length === 0) return 'expired';
  return lasting.some(({ expires }) => expires !== null) ? 'removed' : 'session';
}

export default {
  id: 'cookies-cleared',
  severity: 'will-fail',
  phrases: {
    ja: {
      removed: '消されました',
      expired: '期限切れになりました',
      session: 'なくなりました（ブラウザを閉じると消えるものです）',
    },
    en: {
      removed: 'were removed',
      expired: 'have expired',
      session: 'are gone (they last only until the browser is closed)',
    },
    es: {
      removed: 'se han borrado',
      expired: 'han caducado',
      session: 'ya no están (solo duran hasta cerrar el navegador)',
    },
  },
  text: {
    ja: {
      what: '{shop}に残っていたクリックのCookieが{how}。',
      why: 'このCookieがないと、購入が{portal}のクリックに結び付きません。',
      todo: 'まだ注文していなければ、{portal}からもう一度入り直してから注文してください。注文済みなら、反映されないときにこの記録を添えて問い合わせてください。',
    },
    en: {
      what: 'The cookies that remember your click on {shop} {how}.',
      why: 'Without them your order is not matched with your click on {portal}.',
      todo: 'If you have not ordered yet, click through from {portal} once more first. If you have, and nothing is listed, send this record with your inquiry.',
    },
    es: {
      what: 'Las cookies que recuerdan tu clic en {shop} {how}.',
      why: 'Sin ellas, tu compra no se relaciona con tu clic en {portal}.',
      todo: 'Si aún no has comprado, vuelve a entrar desde {portal} antes de pagar. Si ya compraste y no aparece nada, adjunta este registro a tu consulta.',
    },
  },
  find(input) {
    const seen = onTheWay(input);
    const last = seen.at(-1);
    // A cookie by another name may be the old one's heir; only where none is left are they surely gone.
    if (!last || last.cookies.length > 0 || !isUnlisted(input) || !isInOneBrowser(input)) return [];
    const before = new Map(seen.flatMap(({ cookies }) => cookies.map((one) => [one.name, one] as const)));
    if (before.size === 0) return [];
    const how = reasonOf([...before.values()], last.at);
    return [
      {
        at: last.at,
        hosts: [input.site],
        words: { how },
        severity: how === 'session' ? 'may-fail' : 'will-fail',
      },
    ];
  },
} satisfies WarningRule;
