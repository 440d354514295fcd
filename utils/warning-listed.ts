/** How far the portal got with the reward: what it has listed was tracked, whatever spoke against it. */
import type { TripStatus } from './records';
import type { WarningCase } from './warning-case';

const accepted: readonly TripStatus[] = ['confirmed', 'payable', 'paid'];

/** Whether the portal said yes. */
export const isAccepted = ({ trip }: WarningCase): boolean => trip !== null && accepted.includes(trip.status);

/** Whether the portal shows the order, decided or not. */
export const isListed = (input: WarningCase): boolean =>
  isAccepted(input) || input.trip?.status === 'pending';
