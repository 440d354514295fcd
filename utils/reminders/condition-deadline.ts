/** Something is still to be done after the application or order: receive the card, spend, open, install and reach. */
import { type CaseFact, factsOf } from '../reminder-case';
import { closings } from '../reminder-closing';
import type { ReminderRule } from '../reminders';

/** A window of days limits the purchase itself, and so does the click; every other anchor is a step that comes after it. */
const comesAfter = ({ value }: CaseFact): boolean =>
  'anchor' in value && !['x_click', 'x_page_date', 'purchase'].includes(value.anchor);

export default {
  id: 'condition-deadline',
  text: {
    ja: '{shop}の条件は{date}までに達成が必要です。',
    en: 'The conditions at {shop} must be met by {date}.',
    es: 'Cumple las condiciones de {shop} a más tardar el {date}.',
  },
  lead: { days: 7, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending'],
  remind: (input) => {
    const { purchased, conditionMet } = input.trip.anchors;
    return purchased && !conditionMet
      ? closings(input, factsOf(input, 'purchase_deadline').filter(comesAfter))
      : [];
  },
} satisfies ReminderRule;
