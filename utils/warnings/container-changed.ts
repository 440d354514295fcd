/** Firefox: the order is placed in another container than the one the click landed in, where its cookies are. */
import type { PageKind } from '../records';
import { hostOf } from '../route';
import { type SeenPage, shopPages, type WarningCase } from '../warning-case';
import { isListed } from '../warning-listed';
import type { WarningRule } from '../warnings';

/** A page this soon after the click is its landing, ms. */
const landingMs = 120_000;
const ordering: readonly PageKind[] = ['cart', 'checkout', 'application', 'confirmation'];

const path = (url: string): string => hostOf(url) + new URL(url).pathname;

/** The page the click led to, as far as it was seen; a page that only came later may be in any container. */
function landingPage(input: WarningCase): SeenPage | null {
  const { clicked } = input.trip?.anchors ?? {};
  const landing = input.trip?.route.findLast(({ kind }) => kind === 'landing');
  if (clicked === undefined) return null;
  const [page] = shopPages(input).filter(({ seenAt }) => seenAt >= clicked);
  if (!page) return null;
  const soon = Date.parse(page.seenAt) - Date.parse(clicked) <= landingMs;
  return soon || (landing && path(landing.url) === path(page.url)) ? page : null;
}

export default {
  id: 'container-changed',
  severity: 'will-fail',
  text: {
    ja: {
      what: 'クリックしたときとは別のコンテナータブで、{shop}の注文が進められています。',
      why: 'コンテナーごとにCookieが分かれているため、{portal}からのクリックが注文に結びつきません。',
      todo: 'まだ注文していなければ、クリックしたコンテナーに戻るか、このコンテナーで{portal}から入り直してください。',
    },
    en: {
      what: 'The order at {shop} is in another container tab than your click.',
      why: 'Each container keeps its own cookies, so your click from {portal} is not tied to the order.',
      todo: 'If you have not ordered, go back to the container you clicked in, or come in through {portal} in this one.',
    },
    es: {
      what: 'El pedido en {shop} está en otra pestaña contenedora que tu clic.',
      why: 'Cada contenedor guarda sus propias cookies, así que tu clic desde {portal} no se une al pedido.',
      todo: 'Si aún no has pedido, vuelve al contenedor del clic o entra desde {portal} en este.',
    },
  },
  find(input) {
    const landing = landingPage(input);
    if (!landing || isListed(input)) return [];
    const { purchased = input.now } = input.trip?.anchors ?? {};
    const page = shopPages(input).findLast(
      ({ kind, seenAt }) => ordering.includes(kind) && seenAt >= landing.seenAt && seenAt <= purchased,
    );
    if (!page || page.container === landing.container) return [];
    // Another device's pages, or a private window's, say nothing about containers.
    if (page.device !== landing.device || page.incognito !== landing.incognito) return [];
    return [{ at: page.seenAt, hosts: [page.host] }];
  },
} satisfies WarningRule;
