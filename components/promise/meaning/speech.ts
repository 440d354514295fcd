/** What a sentence about a fact is made with, and how its parts are looked up. */
import type { MessageKey, Translate } from '../../../utils/i18n';
import type { Language } from '../../../utils/records';

export interface Speech {
  t: Translate;
  language: Language;
  /** BCP 47, for dates, numbers and sums. */
  locale: string;
}

/** `anchor_` + a name from the terms: the keys there are words for are listed, since a name may come from a later version. */
export const anchors = [
  'purchase',
  'entry',
  'condition_met',
  'shipment',
  'approval',
  'grant',
  'last_activity',
  'contract_start',
  'opening',
  'x_install',
  'x_click',
  'x_pending',
  'x_judgement',
  'x_notice',
  'x_claim',
  'x_claim_start',
  'x_claim_received',
  'x_register',
  'x_billing',
  'x_billing_start',
  'x_campaign_start',
  'x_campaign_end',
  'x_draw',
  'x_deposit',
  'x_visit',
  'x_activation',
  'x_return',
  'x_cancel',
  'x_trial_end',
  'x_program_end',
  'x_birthday',
  'x_usage_end',
  'x_expiration',
  'x_delivery',
  'x_enquiry',
  'x_release_date',
  'x_page_date',
] as const;
export type Anchor = (typeof anchors)[number];

const sameAs: Record<string, Anchor> = { month_of_condition: 'condition_met', payout: 'grant' };

/** The anchor a name stands for, or null when there is no word for it. */
export const anchorOf = (name: string): Anchor | null =>
  sameAs[name] ?? anchors.find((anchor) => anchor === name) ?? null;

/** What an anchor is called within a sentence, or null. */
export function sayAnchor(name: string, { t }: Speech): string | null {
  const anchor = anchorOf(name);
  return anchor && t(`anchor_${anchor}`);
}

/** The first of `names` that a value has words for, as a message key; null when there is none. */
export function keyFor<Name extends string>(names: readonly Name[], name: string | undefined): Name | null {
  return names.find((known) => known === name) ?? null;
}

/** `one` or `other` by the number's own language. */
export const pluralOf = (count: number, locale: string): 'one' | 'other' =>
  new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';

/** Puts a sentence into each of the frames that apply, in order. */
export const framed = (said: string, frames: readonly (MessageKey | false | undefined)[], { t }: Speech) =>
  frames.reduce<string>((inner, frame) => (frame ? t(frame, inner) : inner), said);

/** Whether a value says only what is in `keys`: what else it says would be left out of the sentence. Flags that are false say nothing. */
export const saysOnly = (value: object, keys: readonly string[]) =>
  Object.entries(value).every(
    ([key, said]) => keys.includes(key) || said === undefined || said === null || said === false,
  );
