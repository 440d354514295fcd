/** The portal's page asked to log in before the click, and no later page of it was seen that did not. */
import { hostOf, siteOf } from '../route';
import type { WarningCase } from '../warning-case';
import { isListed } from '../warning-listed';
import { portalSite, quoteOfSign, signsOf } from '../warning-offer';
import type { WarningRule } from '../warnings';

const login = /log-?_?in|sign-?_?in|auth/i;

/** Whether the way led through a page of the portal for logging in: then the click was made as a member. */
function loggedInOnTheWay({ trip }: WarningCase, site: string): boolean {
  const addresses = trip?.route.flatMap(({ url, initiator = '' }) => [url, initiator]) ?? [];
  return addresses.some(
    (url) => siteOf(url) === site && login.test((hostOf(url) ?? '') + new URL(url).pathname),
  );
}

export default {
  id: 'not-logged-in-at-portal',
  severity: 'may-fail',
  text: {
    ja: {
      what: 'クリックの前、{portal}にログインしていなかったようです。',
      why: 'ログインしていないと、{portal}には誰の利用かわからず、特典がつかないことがあります。',
      todo: 'まだ注文していなければ、{portal}にログインしてから入り直してください。',
    },
    en: {
      what: 'It seems you were not logged in at {portal} before your click.',
      why: 'Without a login {portal} cannot tell whose visit it is, and the reward may be lost.',
      todo: 'If you have not ordered, log in at {portal} and come in once more.',
    },
    es: {
      what: 'Parece que no habías iniciado sesión en {portal} antes de tu clic.',
      why: 'Sin sesión, {portal} no sabe de quién es la visita y la recompensa puede perderse.',
      todo: 'Si aún no has pedido, inicia sesión en {portal} y vuelve a entrar.',
    },
  },
  find(input) {
    const clicked = input.trip?.anchors.clicked;
    const site = portalSite(input);
    if (clicked === undefined || site === null || isListed(input)) return [];
    if (loggedInOnTheWay(input, site)) return [];
    // The last page of the portal before the click is the one that was clicked on; it may report itself a moment later.
    const last = input.pages.findLast(
      (page) => page.site === site && (page.loadedAt ?? page.seenAt) <= clicked,
    );
    const found = signsOf(input, 'logged-out').findLast(({ page }) => page.id === last?.id);
    if (!last || !found) return [];
    return [{ at: found.sign.at, hosts: [last.host], quote: quoteOfSign(found) }];
  },
} satisfies WarningRule;
