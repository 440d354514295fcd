/** Rules ("end of the month after the conditions are met") in words. */
import type { MessageKey } from '../../../utils/i18n';
import type { Offset, Rule } from '../../../utils/records';
import { sayLength } from './lengths';
import { framed, type Speech, sayAnchor, saysOnly } from './speech';

const said = [
  'anchor',
  'offset',
  'snap',
  'approx',
  'within',
  'atLeast',
  'max',
  'laterOf',
  'orWhen',
  'activity',
  'type',
];

/** A rule in words, or null where there are none for all it says. */
export function sayRule(rule: Rule, speech: Speech): string | null {
  const anchor = sayAnchor(rule.anchor, speech);
  if (anchor === null || !saysOnly(rule, said)) return null;
  const point = rule.snap === 'none' ? null : sayPoint(rule.snap, speech);
  if (rule.snap !== 'none' && point === null) return null;
  const core = point === null ? sayOffset(rule, anchor, speech) : saySnapped(rule, anchor, point, speech);
  return core && withRest(core, rule, speech);
}

/** Without a snap. Counted from a month, the reward may come on any of its days. */
function sayOffset(rule: Rule, anchor: string, speech: Speech): string | null {
  const { t } = speech;
  if (rule.anchor === 'month_of_condition' && onlyMonths(rule.offset) !== null)
    return saySnapped(rule, anchor, t('point_any'), speech);
  if (isZero(rule.offset)) {
    if (rule.approx || (rule.within && rule.offset.days !== 0)) return null;
    return t(rule.offset.days === 0 ? 'rule_same_day' : 'rule_at', anchor);
  }
  const length = sayLength(rule.offset, speech);
  if (length === null) return null;
  const about = rule.approx ? t('length_about', length) : length;
  return t(rule.within ? 'rule_within' : 'rule_after', anchor, about);
}

const isZero = (offset: Offset) => Object.values(offset).every((count) => count === 0 || count === undefined);

/** Months, where nothing but one number of them is counted; null otherwise. */
function onlyMonths({ months, ...others }: Offset): number | null {
  return isZero(others) && typeof months === 'number' && months >= 0 ? months : null;
}

const monthKeys: readonly MessageKey[] = ['rule_month_0', 'rule_month_1', 'rule_month_2'];

function saySnapped(rule: Rule, anchor: string, point: string, speech: Speech): string | null {
  const months = isZero(rule.offset) ? 0 : onlyMonths(rule.offset);
  const key = months === null ? undefined : monthKeys[months];
  const length = sayLength(rule.offset, speech);
  if (key === undefined && length === null) return null;
  const day = key ? speech.t(key, anchor, point) : speech.t('rule_month_later', anchor, point, length ?? '');
  return framed(day, [rule.approx && 'rule_about', rule.within && 'rule_by'], speech);
}

const points: Record<string, MessageKey> = {
  start_of_month: 'point_start',
  end_of_month: 'point_end',
  early_of_month: 'point_early',
  mid_of_month: 'point_mid',
  late_of_month: 'point_late',
};

/** The part of a month a snap names; null for snaps that are no part of one. */
export function sayPoint(snap: string, { t }: Speech): string | null {
  const key = points[snap];
  if (key) return t(key);
  const day = /^day_([1-9]|[12]\d|3[01])$/.exec(snap)?.[1];
  return day ? t('point_day', day) : null;
}

function withRest(core: string, rule: Rule, speech: Speech): string | null {
  const { t } = speech;
  const longest = rule.max && sayLength(rule.max, speech);
  const later = rule.laterOf && sayAnchor(rule.laterOf, speech);
  if (longest === null || later === null) return null;
  const long = longest ? t('rule_max', core, longest) : core;
  const counted = later ? t('rule_later_of', long, later) : long;
  return framed(
    counted,
    [
      rule.atLeast && 'rule_at_least',
      rule.orWhen ? 'rule_may_end_sooner' : false,
      rule.activity ? 'rule_activity' : false,
    ],
    speech,
  );
}
