/** The last day that the words allow is over, doubt included: claim now, before the claim window closes. */
import { hasOpenClaim } from '../reminder-case';
import { expectedBy } from '../reminder-payout';
import type { ReminderRule } from '../reminders';
export default {
  id: 'payout-overdue',
  text: {
    ja: '{portal}の特典が予定日（{date}）を過ぎました。届いていなければ、今のうちに問い合わせましょう。',
    en: 'Your reward from {portal} was due by {date}. If it has not arrived, now is the time to ask.',
    es: 'Tu recompensa de {portal} debía llegar a más tardar el {date}. Si no está, es el momento de reclamarla.',
  },
  lead: { days: -3, at: '09:00', of: 'latest' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable'],
  remind: (input) => {
    const payout = hasOpenClaim(input) ? null : expectedBy(input);
    // Approved: the day of approval is no longer waited for.
    const isOver = payout?.isApproval && ['confirmed', 'payable'].includes(input.trip.status);
    return payout && !isOver ? [{ due: payout.due, fact: payout.fact }] : [];
  },
} satisfies ReminderRule;
