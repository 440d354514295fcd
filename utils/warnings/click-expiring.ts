/** The click will soon no longer count, and nothing is ordered yet. */
import { currentPage, isShopping } from '../warning-case';
import { clickEnds } from '../warning-click-window';
import type { WarningRule } from '../warnings';

const minute = 60_000;
const day = 1_440 * minute;

/** How long before its end a click is about to run out, ms: a quarter of the time, at least 30 minutes, at most a day. */
const soon = (length: number): number => Math.max(Math.min(length / 4, day), 30 * minute);

export default {
  id: 'click-expiring',
  severity: 'may-fail',
  text: {
    ja: {
      what: '{portal}からのクリックが有効なのは{until}までです。',
      why: 'それより後の注文は、{portal}に記録されないことがあります。',
      todo: '{until}までに注文を済ませるか、{portal}からもう一度入り直してください。',
    },
    en: {
      what: 'Your click from {portal} counts until {until}.',
      why: '{portal} may not record an order placed later.',
      todo: 'Order before {until}, or come in through {portal} once more.',
    },
    es: {
      what: 'Tu clic desde {portal} vale hasta {until}.',
      why: 'Un pedido posterior puede no quedar registrado en {portal}.',
      todo: 'Haz el pedido antes de {until} o vuelve a entrar desde {portal}.',
    },
  },
  find(input) {
    const page = currentPage(input);
    const clicked = input.trip?.anchors.clicked;
    const [end] = clickEnds(input);
    if (!page || clicked === undefined || !end || !isShopping(input) || end.at <= input.now) return [];
    const left = Date.parse(end.at) - Date.parse(input.now);
    if (left > soon(Date.parse(end.at) - Date.parse(clicked))) return [];
    return [{ at: page.seenAt, hosts: [page.host], words: { until: end.at }, quote: end.quote }];
  },
} satisfies WarningRule;
