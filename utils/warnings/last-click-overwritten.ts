/** Somebody else's click came after this trip's and before the order: the last one is paid, as a rule. */
import { isUnlisted } from '../warning-click';
import { takenBy } from '../warning-rival';
import type { WarningRule } from '../warnings';

export default {
  id: 'last-click-overwritten',
  severity: 'may-fail',
  phrases: {
    ja: { unknown: '別のサイト' },
    en: { unknown: 'another site' },
    es: { unknown: 'otra web' },
  },
  text: {
    ja: {
      what: '{portal}のクリックのあと、{when}に{who}からのクリックが記録されました。',
      why: '多くの店舗では最後のクリックだけが特典の対象です。このままだと{portal}に記録されないことがあります。',
      todo: 'まだ注文していなければ、{portal}からもう一度入り直し、そのまま注文してください。',
    },
    en: {
      what: 'After your click on {portal}, a click from {who} was seen on {when}.',
      why: 'Most shops reward the last click only, so {portal} may not get this order.',
      todo: 'If you have not ordered yet, click through from {portal} once more and order without leaving.',
    },
    es: {
      what: 'Después de tu clic en {portal} hubo otro clic desde {who} ({when}).',
      why: 'Casi todas las tiendas solo premian el último clic, así que {portal} puede no registrar esta compra.',
      todo: 'Si aún no has comprado, vuelve a entrar desde {portal} y paga sin pasar por otras webs.',
    },
  },
  find(input) {
    const taken = input.trip && isUnlisted(input) ? takenBy(input) : null;
    if (!taken) return [];
    const { at, host, isSure } = taken;
    return [
      {
        at,
        hosts: host === null ? [] : [host],
        words: { who: host ?? 'unknown', when: at },
        severity: isSure ? 'will-fail' : 'may-fail',
      },
    ];
  },
} satisfies WarningRule;
