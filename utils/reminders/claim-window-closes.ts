/** The last day to ask. Which of the three clocks runs is said by what became of the trip. */

import type { TripStatus } from '../records';
import { hasBegun, hasOpenClaim } from '../reminder-case';
import { type Clock, claimCloses } from '../reminder-claim';
import type { ReminderRule } from '../reminders';

const clocks: Partial<Record<TripStatus, readonly Clock[]>> = {
  clicked: ['use', 'expected'],
  unlisted: ['use', 'expected'],
  pending: ['expected'],
  confirmed: ['expected'],
  payable: ['expected'],
  rejected: ['rejection'],
};

export default {
  id: 'claim-window-closes',
  text: {
    ja: '{portal}への問い合わせは{date}までです。',
    en: '{portal} accepts inquiries about this until {date}.',
    es: '{portal} acepta consultas sobre esto hasta el {date}.',
  },
  lead: { days: 7, at: '09:00' },
  during: ['clicked', 'unlisted', 'pending', 'confirmed', 'payable', 'rejected'],
  remind: (input) => {
    if (!hasBegun(input) || hasOpenClaim(input)) return [];
    const dues = clocks[input.trip.status]?.flatMap((clock) => claimCloses(input, clock)) ?? [];
    // Where a refusal has no clock of its own, the one from use goes on.
    return dues.length === 0 && input.trip.status === 'rejected' ? claimCloses(input, 'use') : dues;
  },
} satisfies ReminderRule;
