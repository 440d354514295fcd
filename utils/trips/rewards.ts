/** Rewards by month: what is expected, confirmed, paid and lost, as far as sums are known. */
import { type Trip, type TripStatus, whenOf } from '../records';
import { stakeOf } from './search';

export const rewardStates = ['paid', 'confirmed', 'expected', 'lost'] as const;
export type RewardState = (typeof rewardStates)[number];

const stateOf: Readonly<Record<TripStatus, RewardState>> = {
  clicked: 'expected',
  unlisted: 'expected',
  pending: 'expected',
  confirmed: 'confirmed',
  payable: 'confirmed',
  paid: 'paid',
  rejected: 'lost',
  expired: 'lost',
};

export interface MonthOfRewards {
  /** `YYYY-MM`. */
  month: string;
  sums: Record<RewardState, number>;
}

export interface RewardsByMonth {
  currency: string;
  /** Without gaps, oldest first. */
  months: MonthOfRewards[];
}

/** Months shown at most, up to the last one. */
const most = 12;

/** By currency, the one of most trips first. A rate of an unknown sum is none; a trip without a purchase or application earns nothing yet. */
export function rewardsByMonth(trips: readonly Trip[]): RewardsByMonth[] {
  const found = new Map<string, { month: string; state: RewardState; value: number }[]>();
  for (const trip of trips) {
    const stake = stakeOf({ ...trip, status: 'clicked' });
    const when = whenOf(trip, 'purchased');
    if (!stake || stake.value <= 0 || !/^(?:[A-Z]{3}|pt|miles)$/.test(stake.currency)) continue;
    if (!when && stateOf[trip.status] === 'expected') continue;
    const month = (when ?? trip.openedAt).slice(0, 7);
    const own = found.get(stake.currency) ?? [];
    found.set(stake.currency, [...own, { month, state: stateOf[trip.status], value: stake.value }]);
  }
  return [...found]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([currency, rewards]) => {
      const months = monthsUpTo(rewards.map(({ month }) => month)).map((month) => {
        const sums: Record<RewardState, number> = { paid: 0, confirmed: 0, expected: 0, lost: 0 };
        for (const one of rewards) if (one.month === month) sums[one.state] += one.value;
        return { month, sums };
      });
      return { currency, months };
    });
}

function monthsUpTo(found: readonly string[]): string[] {
  const sorted = [...found].sort();
  const last = sorted.at(-1) ?? '';
  const months: string[] = [];
  for (let i = 0; i < most; i++) {
    const month = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)) - 1 - i, 1))
      .toISOString()
      .slice(0, 7);
    months.unshift(month);
    if (month <= (sorted[0] ?? '')) break;
  }
  return months;
}
