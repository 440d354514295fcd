/** Rules of a portal in words. */

import { keyPart, type MessageKey } from '../../utils/i18n';
import type {
  ClaimClock,
  ClockAnchor,
  FormDocument,
  FormField,
  Mark,
  PortalForm,
  PortalRuleValues,
  Span,
} from '../../utils/portals';
import { contracted, type Speech } from '../promise/meaning';
import { sayLength } from '../promise/meaning/lengths';

export const anchorWords: Record<ClockAnchor, MessageKey> = {
  use: 'clock_anchor_use',
  click: 'anchor_x_click',
  purchase: 'anchor_purchase',
  travel: 'clock_anchor_travel',
  judgement: 'anchor_x_judgement',
  rejection: 'clock_anchor_rejection',
  expected: 'clock_anchor_expected',
};

/** `de el` is one word in Spanish. */
const joined = (said: string, { language }: Speech) => (language === 'es' ? contracted(said) : said);

/** "You can ask from 7 days after the purchase." / "Ask within 45 days after the purchase." */
export function sayMark(side: keyof ClaimClock, { after, ...span }: Mark, speech: Speech): string {
  const { t } = speech;
  const anchor = t(anchorWords[after]);
  const length = sayLength(span, speech);
  if (side === 'opens') {
    const said = length === null ? t('portal_opens', anchor) : t('portal_opens_after', anchor, length);
    return joined(said, speech);
  }
  const until = length === null ? t('window_until', anchor) : t('rule_within', anchor, length);
  return joined(t('portal_closes', until), speech);
}

export const saySpan = (key: MessageKey, span: Span, speech: Speech): string | null => {
  const length = sayLength(span, speech);
  return length === null ? null : speech.t(key, length);
};

export const sayLapse = ({ after, ...span }: PortalRuleValues['lapse'], speech: Speech) =>
  saySpan(`portal_lapse_${keyPart(after)}`, span, speech);

const fieldWords = (field: FormField): MessageKey => `form_field_${keyPart(field)}`;
const documentWords = (document: FormDocument): MessageKey => `form_document_${keyPart(document)}`;

/** What the form asks for, what is to be attached and what it takes, one sentence each; null when nothing is stated. */
export function sayForm(
  { fields, documents = [], accepts = [], files }: PortalForm,
  { t, locale }: Speech,
): string | null {
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
  const said = [
    fields.length && t('portal_form_fields', list(fields.map((field) => t(fieldWords(field))))),
    documents.length && t('portal_form_documents', list(documents.map((one) => t(documentWords(one))))),
    accepts.length && t('portal_form_accepts', list(accepts.map((type) => type.toUpperCase()))),
    files && t('portal_form_files', files),
  ].filter((sentence) => typeof sentence === 'string');
  return said.length ? said.join('\n') : null;
}
