/** What the form for a correction holds, and the value of the fact's kind that comes of it. */
import type { MessageKey } from '../../utils/i18n';
import {
  type Detail,
  type Fact,
  type FactKind,
  FactValue,
  type Moment,
  type Rule,
  type Window,
} from '../../utils/records';
import { isRule, type RuleDraft, ruleDraftOf, ruleOf } from './rule-draft';

export type Shape = 'window' | 'date' | 'rule' | 'amount' | 'required';
type Reading = Pick<Fact, 'kind' | 'value'>;

export interface Draft {
  shape: Shape;
  /** `YYYY-MM-DD`, or empty. */
  start: string;
  end: string;
  date: string;
  rule: RuleDraft;
  amount: string;
  unit: string;
  required: boolean;
}

const slots = ['opensAt', 'closes', 'until', 'reply'] as const;
type Slot = (typeof slots)[number];

const isDetail = (value: FactValue): value is Detail =>
  !['anchor', 'amount', 'date', 'start'].some((key) => key in value);

/** Kinds whose time may stand within a detail ("keep it until …"). */
const slotted: readonly FactKind[] = ['contact_rule', 'cancel_rule', 'evidence_required'];

/** Where in a detail its only time stands, or null. */
function slotOf({ kind, value }: Reading): Slot | null {
  if (!slotted.includes(kind)) return null;
  const [slot, ...others] = slots.filter((one) => one in value);
  return slot && !others.length ? slot : null;
}

const shapes: Partial<Record<FactKind, readonly Shape[]>> = {
  entry_period: ['window', 'rule'],
  offer_period: ['window', 'rule'],
  purchase_deadline: ['window', 'rule'],
  claim_window: ['window', 'rule'],
  payout_rule: ['rule', 'date'],
  expiry_rule: ['rule', 'window'],
  inactivity_expiry: ['rule', 'window'],
  contact_rule: ['rule', 'window'],
  cookie_rule: ['rule'],
  min_spend: ['amount'],
  max_reward: ['amount'],
  entry_required: ['required'],
};

/** What a reading can be corrected to; none where it is its quote that counts, and the user can only say that it is not so. */
export function shapesOf(reading: Reading): readonly Shape[] {
  const slot = slotOf(reading);
  if (slot) return slot === 'reply' ? ['rule'] : ['rule', 'date'];
  const timed = reading.kind === 'cookie_rule' || reading.kind === 'contact_rule';
  if (timed && !isRule(reading.value) && !('start' in reading.value)) return [];
  return shapes[reading.kind] ?? [];
}

/** The form as it opens: what was read, as far as it has fields. */
export function draftOf(reading: Reading): Draft {
  const { value } = reading;
  const moment = timeOf(reading);
  const own: Shape | undefined = isRule(moment)
    ? 'rule'
    : 'start' in value
      ? 'window'
      : moment
        ? 'date'
        : undefined;
  const possible = shapesOf(reading);
  return {
    shape: possible.find((shape) => shape === own) ?? possible[0] ?? 'rule',
    start: 'start' in value ? dayOf(value.start) : '',
    end: 'start' in value ? dayOf(value.end) : '',
    date: dayOf(moment),
    rule: ruleDraftOf(isRule(moment) ? moment : null),
    amount: 'amount' in value ? String(value.amount) : '',
    unit: 'unit' in value ? value.unit : 'JPY',
    required: !('required' in value) || value.required !== false,
  };
}

function timeOf(reading: Reading): Moment | null {
  const { value } = reading;
  const slot = slotOf(reading);
  if (slot && isDetail(value)) return value[slot] ?? null;
  return isRule(value) || 'date' in value ? value : null;
}

/** `YYYY-MM-DD` of a moment that is as exact, else empty. */
function dayOf(moment: Moment | null): string {
  if (!moment || isRule(moment)) return '';
  const date = typeof moment === 'string' ? moment : moment.part ? '' : moment.date;
  return /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? '';
}

/** The value of the reading's kind that a form says, or what is wrong with the form. Checked, so that a wrong value throws here and not later. */
export function valueIn(draft: Draft, reading: Reading): { value: FactValue } | { problem: MessageKey } {
  const made = drafted(draft, reading);
  return typeof made === 'string' ? { problem: made } : { value: FactValue.parse(made) };
}

function drafted(draft: Draft, reading: Reading): FactValue | MessageKey {
  const { value } = reading;
  if (draft.shape === 'window') return windowOf(draft, 'start' in value ? value : { start: null, end: null });
  if (draft.shape === 'required') return { ...(isDetail(value) && value), required: draft.required };
  if (draft.shape === 'amount')
    return { ...('amount' in value && value), amount: Number(draft.amount), unit: draft.unit };
  if (draft.shape === 'date') return draft.date ? inPlace(reading, draft.date) : 'correct_empty_problem';
  const before = timeOf(reading);
  const rule = ruleOf(draft.rule, isRule(before) ? before : null);
  return typeof rule === 'string' ? rule : inPlace(reading, rule);
}

/** A time where the reading has its own. */
function inPlace(reading: Reading, time: string | Rule): FactValue {
  const slot = slotOf(reading);
  if (slot) return { ...reading.value, [slot]: time };
  return typeof time === 'string' ? { date: time } : time;
}

/** An end that was left as it was keeps its time of day, or whatever else it said. */
function windowOf({ start, end }: Draft, before: Window): FactValue | MessageKey {
  const kept = (day: string, moment: Moment | null) => (day === dayOf(moment) ? moment : day || null);
  const [from, until] = [kept(start, before.start), kept(end, before.end)];
  if (from === null && until === null) return 'correct_empty_problem';
  if (start && end && end < start) return 'correct_order_problem';
  const { openEnd, ambiguous, ...rest } = before;
  return {
    ...rest,
    start: from,
    end: until,
    ...(openEnd && until === null && { openEnd }),
    ...(ambiguous && until === before.end && { ambiguous }),
  };
}
