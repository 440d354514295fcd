/** The way from the portal to the shop was one that earns nothing. */
import type { ClickOutSignature } from '../portals';
import { hostOf } from '../route';
import { isListed } from '../warning-listed';
import type { WarningRule } from '../warnings';

/** `host`: exact or `*.host`, which is also the host itself. */
function fits({ host, path, params }: ClickOutSignature, url: string): boolean {
  const own = hostOf(url);
  if (own === null) return false;
  const bare = host.replace(/^\*\./, '');
  if (own !== bare && !(bare !== host && own.endsWith(`.${bare}`))) return false;
  const { pathname, searchParams } = new URL(url);
  return path.test(pathname) && (!params || params.some((name) => searchParams.has(name)));
}

export default {
  id: 'zero-point-exit',
  severity: 'will-fail',
  text: {
    ja: {
      what: '{portal}からのこの行き方（{host}）は、ポイントがつかないリンクでした。',
      why: '特典なしで{shop}へ進むための出口なので、この後の注文は対象になりません。',
      todo: 'まだ注文していなければ、{portal}の特典のページに戻り、特典つきのボタンから入り直してください。',
    },
    en: {
      what: 'The link you took from {portal} ({host}) is one without a reward.',
      why: 'It leads to {shop} without points, so an order after it does not count.',
      todo: 'If you have not ordered, go back to the offer at {portal} and use the button that earns the reward.',
    },
    es: {
      what: 'El enlace que usaste desde {portal} ({host}) no tiene recompensa.',
      why: 'Lleva a {shop} sin puntos, así que un pedido después no cuenta.',
      todo: 'Si aún no has pedido, vuelve a la oferta en {portal} y usa el botón con recompensa.',
    },
  },
  find(input) {
    const { trip, portal } = input;
    if (isListed(input)) return [];
    const ways = portal?.clickOut ?? [];
    const exits = (trip?.route ?? []).flatMap((hop) => {
      const way = ways.filter((one) => fits(one, hop.url));
      return way.length > 0 ? [{ hop, paysNothing: way.every((one) => one.paysNothing === true) }] : [];
    });
    // The last one counts: some pages offer both one after the other.
    const last = exits.at(-1);
    const host = last?.paysNothing ? hostOf(last.hop.url) : null;
    return last && host !== null ? [{ at: last.hop.at, hosts: [host], words: { host } }] : [];
  },
} satisfies WarningRule;
