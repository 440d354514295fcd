/** At the checkout, the device's clock is set to a zone far from the portal's country: a journey, or a VPN. */
import { dayIn, wallClock } from '../dates';
import { currentPage, isPaying, quoteOf, termsOf } from '../warning-case';
import type { WarningRule } from '../warnings';

const farMs = 3 * 3_600_000;

/** Countries of one zone, as good as: elsewhere a shopper may be hours away and still at home. */
const oneZone: ReadonlySet<string> = new Set('JP KR TW HK SG TH VN GB IE DE IT BE NL ES AT CH PL'.split(' '));

const types: readonly string[] = ['emulator_or_proxy', 'network'];

/** How far apart the clocks of two zones are on a day, ms; 0 where one is not known. */
function apart(day: string, one: string, other: string): number {
  const [a, b] = [wallClock(day, '12:00', one), wallClock(day, '12:00', other)];
  return a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b));
}

export default {
  id: 'language-zone-hint',
  severity: 'note',
  text: {
    ja: {
      what: 'この端末の時刻は{zone}に合わせてあり、{portal}の国（{portalZone}）とは離れています。',
      why: '海外からの利用やVPNを通した利用は、対象外とするサイトがあります。',
      todo: 'VPNを使っているときは、注文の前に切って入り直すと安心です。旅行中なら、{portal}の条件を確かめてください。',
    },
    en: {
      what: 'This device keeps the time of {zone}, far from the country of {portal} ({portalZone}).',
      why: 'Some portals do not count visits from abroad or through a VPN.',
      todo: 'If you use a VPN, it is safer to turn it off and come in again before you order. On a journey, check the terms at {portal}.',
    },
    es: {
      what: 'Este dispositivo tiene la hora de {zone}, lejos del país de {portal} ({portalZone}).',
      why: 'Algunos portales no cuentan las visitas desde el extranjero o con VPN.',
      todo: 'Si usas una VPN, es más seguro apagarla y volver a entrar antes de pedir. Si estás de viaje, mira las condiciones de {portal}.',
    },
  },
  find(input) {
    const { trip, portal } = input;
    const page = currentPage(input);
    if (!trip?.portal || !portal?.zone || !portal.country || !oneZone.has(portal.country)) return [];
    if (page?.kind !== 'checkout' || page.device !== input.device || !isPaying(input)) return [];
    const day = dayIn(page.seenAt, portal.zone);
    if (!day || apart(day, page.zone, portal.zone) < farMs) return [];
    const term = termsOf(input, 'device_rule').find(
      ({ value }) => 'type' in value && value.type !== undefined && types.includes(value.type),
    );
    return [
      {
        at: page.seenAt,
        hosts: [page.host],
        words: { zone: page.zone, portalZone: portal.zone },
        quote: term ? quoteOf(term) : null,
      },
    ];
  },
} satisfies WarningRule;
