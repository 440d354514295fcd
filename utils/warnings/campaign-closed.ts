/** The offer's own period is over: the shopper is about to order, or ordered after its end. */
import { type CaseTerm, currentPage, isPaying, quoteOf, termsOf, type WarningCase } from '../warning-case';
import { hasEntered } from '../warning-devices';
import { isAccepted } from '../warning-listed';
import type { WarningRule } from '../warnings';

const monthMs = 31 * 86_400_000;

/** A day or an instant of its own, with or without its year; not one that is counted from something. */
const isDay = (moment: unknown): boolean => typeof moment === 'string' && /^(?:\d{4}|-)-\d{2}/.test(moment);

/** Whether the term names its last day outright: no "about", nothing that comes again. */
function isPlain({ value }: CaseTerm): boolean {
  if ('start' in value) return isDay(value.end) && !value.recurring && !value.weekday;
  return 'date' in value && isDay(value.date) && !value.approx && !value.part;
}

/** The last of these windows, when all of them are over. One that is open, unclear or still to come keeps the rule silent. */
function lastClosed(terms: readonly CaseTerm[], moment: string): CaseTerm | null {
  const windows = terms.filter(({ value }) => !('anchor' in value));
  if (!windows.every((term) => isPlain(term) && term.closesAt !== null && term.closesAt <= moment))
    return null;
  return windows.toSorted((a, b) => (a.closesAt ?? '').localeCompare(b.closesAt ?? '')).at(-1) ?? null;
}

function closedTerm(input: WarningCase, moment: string): CaseTerm | null {
  return (
    lastClosed(termsOf(input, 'offer_period'), moment) ??
    lastClosed(termsOf(input, 'purchase_deadline'), moment) ??
    (hasEntered(input) ? null : lastClosed(termsOf(input, 'entry_period'), moment))
  );
}

/** Certain when it was open as it was read, and when nothing says that the terms at the click are those that count. */
function isSure({ rules, trip }: WarningCase, { seenAt, closesAt }: CaseTerm): boolean {
  const clicked = trip?.anchors.clicked;
  const byClick =
    rules.termsVersion?.value === 'click' && clicked !== undefined && clicked < (closesAt ?? '');
  return seenAt < (closesAt ?? '') && !byClick;
}

export default {
  id: 'campaign-closed',
  severity: 'will-fail',
  text: {
    ja: {
      what: 'この特典の期間は{day}で終わっています。',
      why: '期間を過ぎた注文やエントリーは、通常は特典の対象になりません。',
      todo: 'まだ注文していなければ、{portal}で今の条件を確かめてください。注文済みのときは、条件のページの記録がHikaeに残っています。',
    },
    en: {
      what: 'The period of this offer ended on {day}.',
      why: 'An order or entry after its end does not normally earn the reward.',
      todo: 'If you have not ordered, look up the present terms at {portal}. If you have, Hikae has kept the page with the terms.',
    },
    es: {
      what: 'El plazo de esta promoción terminó el {day}.',
      why: 'Un pedido o una inscripción posterior normalmente no da derecho a la recompensa.',
      todo: 'Si aún no has pedido, mira las condiciones actuales en {portal}. Si ya lo hiciste, Hikae ha guardado la página con las condiciones.',
    },
  },
  find(input) {
    const page = currentPage(input);
    const ordered = input.trip?.anchors.purchased;
    const moment = ordered ?? (isPaying(input) ? input.now : null);
    const term = moment === null ? null : closedTerm(input, moment);
    if (!page || term?.closesAt == null || isAccepted(input)) return [];
    const age = Date.parse(term.seenAt) - Date.parse(term.closesAt);
    // What was over long before it was read is the story of another campaign.
    if (age > monthMs) return [];
    return [
      {
        at: ordered ?? page.seenAt,
        hosts: [page.host],
        words: { day: term.lastDay ?? term.closesAt },
        quote: quoteOf(term),
        severity: isSure(input, term) ? 'will-fail' : 'may-fail',
      },
    ];
  },
} satisfies WarningRule;
