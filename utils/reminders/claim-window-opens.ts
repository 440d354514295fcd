/** From this day on the desk takes the question; earlier ones are turned away. */
import { hasBegun, hasOpenClaim } from '../reminder-case';
import { claimOpens } from '../reminder-claim';
import type { ReminderRule } from '../reminders';
export default {
  id: 'claim-window-opens',
  text: {
    ja: '{date}から{portal}に問い合わせできます。',
    en: 'From {date} on, {portal} takes your inquiry.',
    es: 'Desde el {date} puedes consultar a {portal}.',
  },
  lead: { days: 0, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable', 'rejected'],
  remind: (input) => {
    const { dues, afterExpected } = claimOpens(input);
    const { status } = input.trip;
    // Nobody is told to ask about what is going well.
    const isWanted = afterExpected ? status !== 'rejected' : status === 'unlisted' || status === 'rejected';
    return isWanted && hasBegun(input) && !hasOpenClaim(input) ? dues : [];
  },
} satisfies ReminderRule;
