/** The offer ends within a week, or its page says that it is about to, and nothing is ordered yet. */
import { addDays, dayIn } from '../dates';
import {
  type CaseTerm,
  currentPage,
  hasOrdered,
  isShopping,
  quoteOf,
  termsOf,
  type WarningCase,
} from '../warning-case';
import { isOfferPage, quoteOfSign, signsOf } from '../warning-offer';
import type { Finding, WarningRule } from '../warnings';

/** Media are told of an end 5 to 10 business days before. */
const days = 7;

/** The offer's last period, when it ends within a week from now. */
function endingTerm(input: WarningCase): CaseTerm | null {
  const { portal, zone, now } = input;
  const today = dayIn(now, portal?.zone ?? zone);
  const limit = today && addDays(today, days);
  const terms = termsOf(input, 'offer_period');
  // One that is open or unclear may be the one that goes on.
  if (!limit || terms.some(({ lastDay, closesAt }) => lastDay === null || closesAt === null)) return null;
  const last = terms.toSorted((a, b) => (a.closesAt ?? '').localeCompare(b.closesAt ?? '')).at(-1);
  return last?.lastDay && last.closesAt && last.closesAt > now && last.lastDay <= limit ? last : null;
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function soonest(input: WarningCase): Omit<Finding, 'at' | 'hosts'> | null {
  const term = endingTerm(input);
  if (term) return { words: { end: term.lastDay ?? '' }, quote: quoteOf(term) };
  const sign = signsOf(input, 'offer-ending').findLast(({ page }) => isOfferPage(input, page));
  return sign ? { words: { end: short(sign.sign.quote) }, quote: quoteOfSign(sign) } : null;
}

export default {
  id: 'programme-ending-soon',
  severity: 'note',
  text: {
    ja: {
      what: 'この特典はまもなく終わります（{end}）。',
      why: '終わるとリンクは無効になり、計測タグが動いても注文は対象外です。掲載側への連絡は5〜10営業日前が通例で、終わりの知らせは遅れて届くことがあります。',
      todo: '使うなら、終わる前に注文を済ませてください。',
    },
    en: {
      what: 'This offer ends soon ({end}).',
      why: 'At its end the link dies, and an order no longer counts even if the tag fires. Sites are usually told only 5 to 10 business days before.',
      todo: 'If you want it, order before it ends.',
    },
    es: {
      what: 'Esta oferta termina pronto ({end}).',
      why: 'Al terminar, el enlace deja de funcionar y un pedido ya no cuenta aunque la etiqueta se active. A los sitios se les suele avisar solo 5 a 10 días laborables antes.',
      todo: 'Si te interesa, haz el pedido antes de que termine.',
    },
  },
  find(input) {
    const page = currentPage(input);
    if (!page || hasOrdered(input) || !(isShopping(input) || isOfferPage(input, page))) return [];
    const found = soonest(input);
    return found ? [{ at: page.seenAt, hosts: [page.host], ...found }] : [];
  },
} satisfies WarningRule;
