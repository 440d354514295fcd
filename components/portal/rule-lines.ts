/** What is known of a portal, one line a rule, in the order in which a claim needs it. */
import { keyPart } from '../../utils/i18n';
import {
  type ClaimCase,
  type ClaimClock,
  claimMark,
  type Mark,
  type OfferRules,
  ownRule,
  type PortalOverride,
  type PortalRuleValues,
  type RulePlace,
  type Span,
  type Stated,
} from '../../utils/portals';
import { type Speech, sayFact } from '../promise/meaning';
import { sayForm, sayLapse, sayMark, saySpan } from './say-rules';

/** Which rule can be changed, with what is known of it now. */
export type Editable =
  | (Extract<RulePlace, { rule: 'clock' }> & { now: Mark | undefined })
  | { rule: 'contactShop'; now: PortalRuleValues['contactShop'] | undefined }
  | { rule: 'reply'; now: Span | undefined };

export interface RuleLine {
  id: string;
  label: string;
  /** In words; null where there are none (its quote then speaks for itself), or nothing is known. */
  said: string | null;
  /** Where it is from. Null: the user says that it is not so; undefined: no source states it. */
  stated: Stated<unknown> | null | undefined;
  editable?: Editable;
  /** The user said something of it. */
  own: boolean;
}

const cases: readonly ClaimCase[] = ['unlisted', 'rejected', 'overdue'];
const sides: readonly (keyof ClaimClock)[] = ['opens', 'closes'];

/** All lines, those of which nothing is known among them. */
export function linesOf(rules: OfferRules, own: PortalOverride, speech: Speech): RuleLine[] {
  const clocks = cases.flatMap((claimCase) =>
    sides.map((side) => clockLine(rules, own, { claimCase, side }, speech)),
  );
  return [
    ...clocks,
    ...offerLines(rules, speech),
    ...askingLines(rules, own, speech),
    ...restLines(rules, speech),
  ];
}

function clockLine(
  rules: OfferRules,
  own: PortalOverride,
  { claimCase, side }: { claimCase: ClaimCase; side: keyof ClaimClock },
  speech: Speech,
): RuleLine {
  const stated = claimMark(rules, claimCase, side);
  const place = { rule: 'clock', claimCase, side } as const;
  return {
    id: `${claimCase}-${side}`,
    label: speech.t(`portal_case_${claimCase}_${side}`),
    said: stated ? sayMark(side, stated.value, speech) : null,
    stated,
    editable: { ...place, now: stated?.value },
    own: ownRule(own, place) !== undefined,
  };
}

/** What only an offer's page can say: shown where it does. */
function offerLines({ inquiryWindow, noInquiry, payoutRule }: OfferRules, speech: Speech): RuleLine[] {
  const { t } = speech;
  const line = (
    id: 'inquiryWindow' | 'noInquiry' | 'payoutRule',
    stated: Stated<unknown> | undefined,
    said: string | null,
  ): RuleLine[] => (stated ? [{ id, label: t(`portal_rule_${id}`), said, stated, own: false }] : []);
  return [
    ...line('noInquiry', noInquiry, t('portal_no_inquiry')),
    ...line(
      'inquiryWindow',
      inquiryWindow,
      inquiryWindow ? sayFact({ kind: 'claim_window', value: inquiryWindow.value }, speech) : null,
    ),
    ...line(
      'payoutRule',
      payoutRule,
      payoutRule ? sayFact({ kind: 'payout_rule', value: payoutRule.value }, speech) : null,
    ),
  ];
}

function askingLines(rules: OfferRules, own: PortalOverride, speech: Speech): RuleLine[] {
  const { contactShop, reply } = rules;
  // Denied by the user, unless the offer says it all the same.
  const line = (rule: 'contactShop' | 'reply', stated: Stated<unknown> | undefined, said: string | null) => ({
    id: rule,
    label: speech.t(`portal_rule_${rule}`),
    said,
    stated: stated ?? (own[rule] === null ? null : undefined),
    own: own[rule] !== undefined,
  });
  const contactSaid = contactShop ? speech.t(`portal_contact_${keyPart(contactShop.value)}`) : null;
  const replySaid = reply ? saySpan('portal_reply', reply.value, speech) : null;
  return [
    {
      ...line('contactShop', contactShop, contactSaid),
      editable: { rule: 'contactShop', now: contactShop?.value },
    },
    { ...line('reply', reply, replySaid), editable: { rule: 'reply', now: reply?.value } },
  ];
}

function restLines(rules: OfferRules, speech: Speech): RuleLine[] {
  const { t } = speech;
  const line = <Value>(
    id: Exclude<keyof PortalRuleValues, 'opens' | 'closes' | 'clocks'>,
    stated: Stated<Value> | undefined,
    say: (value: Value) => string | null,
  ): RuleLine => ({
    id,
    label: t(`portal_rule_${id}`),
    said: stated ? say(stated.value) : null,
    stated,
    own: false,
  });
  return [
    line('investigation', rules.investigation, (span) => saySpan('portal_investigation', span, speech)),
    line('form', rules.form, (form) => sayForm(form, speech)),
    line('termsVersion', rules.termsVersion, (version) => t(`portal_terms_${version}`)),
    line('privateWindow', rules.privateWindow, (rule) => t(`portal_private_${rule}`)),
    line('finishWithin', rules.finishWithin, (span) => saySpan('portal_finish', span, speech)),
    line('onePerShop', rules.onePerShop, (span) => saySpan('portal_one_per_shop', span, speech)),
    line('payout', rules.payout, (span) => saySpan('portal_payout', span, speech)),
    line('lapse', rules.lapse, (lapse) => sayLapse(lapse, speech)),
    line('rate', rules.rate, (rate) => sayRate(rate, speech)),
  ];
}

const sayRate = ({ points, worth, currency }: PortalRuleValues['rate'], { t, locale }: Speech) =>
  t(
    'portal_rate',
    new Intl.NumberFormat(locale).format(points),
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(worth),
  );
