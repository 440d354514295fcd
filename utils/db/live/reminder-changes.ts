/** What the user does about dates; the background sets its alarm and its badge anew after each. */
import { database } from '../../db';
import { ask } from '../../messages/ask';
import type { TripStatus } from '../../records';
import { finishReminder, reviveReminder, setStatus, snoozeReminder, supplyAnchor } from '../reminders';
import { useChanging } from './changing';

const now = () => new Date().toISOString();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** `failed` tells that the last change was not stored. */
export function useReminderChanges() {
  const { failed, run: watch } = useChanging();
  const run = (change: Promise<unknown>, tripId: string | null = null) =>
    watch(change.then(() => ask('reminders.refresh', { tripId })));
  return {
    failed,
    onDone: (id: string) => run(finishReminder(database, id)),
    onSnooze: (id: string, days: number) => run(snoozeReminder(database, id, inDays(days))),
    onUndo: (id: string) => run(reviveReminder(database, id, now())),
    onSupply: (tripId: string, anchor: string, day: string | null) =>
      run(supplyAnchor(database, tripId, anchor, day), tripId),
    onStatus: (tripId: string, status: TripStatus) => run(setStatus(database, tripId, status, now()), tripId),
  };
}
