/** The last days in which the desk can be asked about what was not listed, was refused, or is overdue. */
import { addDays, dayIn, wallClock } from '../dates';
import type { TripStatus } from '../records';
import type { WarningCase } from '../warning-case';
import { isAfter } from '../warning-click';
import type { WarningRule } from '../warnings';

const clockOf: Partial<Record<TripStatus, keyof WarningCase['clocks']>> = {
  clicked: 'unlisted',
  unlisted: 'unlisted',
  rejected: 'rejected',
  pending: 'overdue',
};
const week = 7 * 86_400_000;

/** The last day of it where it closes at the user's midnight; else the instant. */
function lastOf(closesAt: string, zone: string): string {
  const day = dayIn(closesAt, zone);
  const midnight = day === null ? null : wallClock(day, '00:00', zone);
  const isMidnight = midnight !== null && Date.parse(midnight) === Date.parse(closesAt);
  return (isMidnight && day !== null && addDays(day, -1)) || closesAt;
}

export default {
  id: 'claim-window-closing',
  severity: 'may-fail',
  text: {
    ja: {
      what: '{shop}の特典について{portal}に問い合わせできるのは{until}までです。',
      why: '期限を過ぎると、調査を受け付けてもらえないことがあります。',
      todo: '特典がまだなら、期限までに{portal}へ問い合わせてください。',
    },
    en: {
      what: 'You can ask {portal} about your reward from {shop} until {until}.',
      why: 'After that the desk may no longer look into it.',
      todo: 'If the reward is still missing, write to {portal} before then.',
    },
    es: {
      what: 'Puedes reclamar a {portal} la recompensa de {shop} hasta el {until}.',
      why: 'Después es posible que ya no la investiguen.',
      todo: 'Si la recompensa sigue sin llegar, escribe a {portal} antes de esa fecha.',
    },
  },
  find({ trip, clocks, hasOpenClaim, now, zone }) {
    const { purchased, conditionMet } = trip?.anchors ?? {};
    const which = trip && clockOf[trip.status];
    if (!which || hasOpenClaim || (purchased === undefined && conditionMet === undefined)) return [];
    const { opensAt, closesAt, quote } = clocks[which];
    if (closesAt === null || !isAfter(closesAt, now) || (opensAt !== null && isAfter(opensAt, now)))
      return [];
    const from = Date.parse(closesAt) - week;
    if (from > Date.parse(now)) return [];
    return [
      {
        at: new Date(from).toISOString(),
        words: { until: lastOf(closesAt, zone) },
        quote,
        key: which,
      },
    ];
  },
} satisfies WarningRule;
