/** From when to when, in words. */
import type { Moment, Window } from '../../../utils/records';
import { partsOf, sayDate, sayVague } from './dates';
import { sayRule } from './rules';
import { framed, keyFor, type Speech, sayAnchor, saysOnly } from './speech';

const channels = ['web', 'postcard', 'app', 'mail', 'whatsapp'] as const;
const said = [
  'start',
  'end',
  'openEnd',
  'tz',
  'channel',
  'postmark',
  'mustArrive',
  'endCondition',
  'ambiguous',
  'what',
];

/** A day, an anchor's name, a rule or a vague date in words; null where there are none. */
export function sayMoment(moment: Moment, speech: Speech, omit = {}): string | null {
  if (typeof moment === 'string') return sayDate(moment, speech, omit) ?? sayAnchor(moment, speech);
  if ('date' in moment) return sayVague(moment, speech);
  // "within 30 days" is already said by standing at the end of a window.
  return sayRule({ ...moment, within: false }, speech);
}

/** A window in words, or null where there are none for all it says. */
export function sayWindow(window: Window, speech: Speech): string | null {
  const channel = keyFor(channels, window.channel);
  if (!saysOnly(window, said) || (window.channel && !channel)) return null;
  const span = saySpan(window, speech);
  if (span === null) return null;
  const { t } = speech;
  const zoned = window.tz ? t('window_zone', span, window.tz) : span;
  const frames = framed(
    zoned,
    [
      window.postmark && 'window_postmark',
      window.mustArrive && 'window_must_arrive',
      window.ambiguous ? 'window_ambiguous' : false,
      window.endCondition ? 'rule_may_end_sooner' : false,
    ],
    speech,
  );
  return channel ? t('window_channel', frames, t(`channel_${channel}`)) : frames;
}

function saySpan({ start, end, openEnd }: Window, speech: Speech): string | null {
  const { t } = speech;
  const [omitStart, omitEnd] = shared(start, end, speech);
  const from = start && sayMoment(start, speech, omitStart);
  const until = end && sayMoment(end, speech, omitEnd);
  // One end that has no words is no reason to say the other alone.
  if ((start && !from) || (end && !until)) return null;
  if (from && until) return t('window_both', from, until);
  if (until) return t('window_until', until);
  if (from) return t(openEnd ? 'window_from_open' : 'window_from', from);
  return openEnd ? t('window_open') : null;
}

/** What both ends have in common is said once: Japanese leaves it out of the end, the others out of the start. */
function shared(start: Moment | null, end: Moment | null, { language }: Speech) {
  const [first, last] = [start, end].map((moment) => (typeof moment === 'string' ? partsOf(moment) : null));
  if (!first?.day || !last?.day || first.year !== last.year) return [{}, {}];
  if (language === 'ja') return [{}, { year: true }];
  return [{ year: true, month: language === 'es' && !first.time && first.month === last.month }, {}];
}
