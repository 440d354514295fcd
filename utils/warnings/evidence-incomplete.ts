/** Ordered, and something that the desk will ask for is not kept yet. */
import type { FormDocument, FormField, PortalForm } from '../portals';
import { quoteOfRule, shopPages, termsOf, type WarningCase } from '../warning-case';
import { isOwnPortal, isUndecided } from '../warning-click';
import { hasEntered } from '../warning-devices';
import type { WarningRule } from '../warnings';

const missing = ['order-number', 'confirmation-page', 'offer-page', 'entry-page'] as const;
type Missing = (typeof missing)[number];

/** What a form asks for that each of them answers. */
const askedBy: Record<Missing, readonly (FormField | FormDocument)[]> = {
  'order-number': ['order-number', 'order-number-or-reason'],
  'confirmation-page': [
    'proof-image',
    'order-number',
    'order-number-or-reason',
    'amount',
    'amount-breakdown',
    'items',
  ],
  'offer-page': ['offer-name', 'offer-from-access-list', 'campaign-code'],
  'entry-page': ['entered-at'],
};

const hasKind = (input: WarningCase, kind: 'confirmation' | 'application'): boolean =>
  shopPages(input).some((page) => page.kind === kind);

const isKept: Record<Missing, (input: WarningCase) => boolean> = {
  'order-number': ({ trip }) => Boolean(trip?.orderNumber),
  'confirmation-page': (input) => hasKind(input, 'confirmation') || hasKind(input, 'application'),
  'offer-page': (input) =>
    Boolean(input.trip?.offer.name) ||
    input.pages.some(
      ({ kind, host, offer }) =>
        offer !== null || (/^(?:campaign|terms)$/.test(kind) && isOwnPortal(input, host)),
    ),
  'entry-page': (input) => hasEntered(input) || input.pages.some(({ kind }) => kind === 'entry'),
};

const asksEntry = (input: WarningCase): boolean =>
  termsOf(input, 'entry_required').some(({ value }) => !('required' in value) || value.required !== false);

function lacks(input: WarningCase, form: PortalForm | undefined): Missing[] {
  if (!form)
    return hasKind(input, 'confirmation') && !hasKind(input, 'application') && !isKept['order-number'](input)
      ? ['order-number']
      : [];
  const asked = new Set<FormField | FormDocument>([...form.fields, ...(form.documents ?? [])]);
  return missing.filter(
    (one) =>
      (askedBy[one].some((field) => asked.has(field)) || (one === 'entry-page' && asksEntry(input))) &&
      !isKept[one](input),
  );
}

export default {
  id: 'evidence-incomplete',
  severity: 'note',
  phrases: {
    ja: {
      'order-number': '注文番号',
      'confirmation-page': '注文完了ページ',
      'offer-page': '広告（キャンペーン）ページ',
      'entry-page': 'エントリーのページ',
    },
    en: {
      'order-number': 'the order number',
      'confirmation-page': 'the order confirmation page',
      'offer-page': 'the offer page',
      'entry-page': 'the entry page',
    },
    es: {
      'order-number': 'el número de pedido',
      'confirmation-page': 'la página de confirmación',
      'offer-page': 'la página de la oferta',
      'entry-page': 'la página de inscripción',
    },
  },
  text: {
    ja: {
      what: '{shop}の記録にまだ足りないものがあります：{missing}。',
      why: '反映されないときに{portal}へ問い合わせると、求められることがあります。',
      todo: '注文確認メールや注文履歴が見られるうちに、補っておきましょう。',
    },
    en: {
      what: 'Something is still missing from your record of {shop}: {missing}.',
      why: 'If the reward does not arrive, {portal} may ask for it.',
      todo: 'Add it while your order mail or order history is at hand.',
    },
    es: {
      what: 'A tu registro de {shop} aún le falta algo: {missing}.',
      why: 'Si la recompensa no llega, {portal} puede pedírtelo.',
      todo: 'Complétalo mientras tengas a mano el correo o el historial del pedido.',
    },
  },
  find(input) {
    const purchased = input.trip?.anchors.purchased;
    if (purchased === undefined || !isUndecided(input)) return [];
    const what = lacks(input, input.rules.form?.value);
    if (what.length === 0) return [];
    return [{ at: purchased, words: { missing: what.join(' ') }, quote: quoteOfRule(input.rules.form) }];
  },
} satisfies WarningRule;
