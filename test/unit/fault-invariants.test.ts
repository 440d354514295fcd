/** What the fault suites ask after every fault finds what it is there to find. */
import { expect, it } from 'vitest';
import type { Reminder } from '../../utils/records';
import type { StoredRows } from '../browser/database';
import { damage } from '../browser/intact';
import { reminderRecord, tripRecord, visitRecord } from '../fixtures/records';

const trip = tripRecord();
const reminder = (key: string, fields: Partial<Reminder> = {}): Reminder =>
  reminderRecord({ id: `${trip.id}/${key}`, tripId: trip.id, rule: key, ...fields });

/** A database with these rows and no others. */
function storedWith(rows: { [Store in keyof StoredRows]?: unknown[] }): StoredRows {
  return new Proxy({} as StoredRows, {
    get: (_, store: keyof StoredRows) => async () => rows[store] ?? [],
  });
}

it('is nothing where a trip has reminders of several rules, and one that was dropped', async () => {
  const reminders = [
    reminder('payout-due'),
    reminder('claim-closes'),
    reminder('payout-due/2', { state: 'dropped', rule: 'payout-due' }),
  ];
  expect(await damage(storedWith({ trips: [trip], reminders }))).toEqual([]);
});

it('is a reminder that would tell the same of the same trip again', async () => {
  const again = reminder('payout-due/2', { rule: 'payout-due', state: 'told' });
  const reminders = [
    reminder('payout-due'),
    again,
    reminder('payout-due/3', { rule: 'payout-due', dueAt: '2027-01-01T00:00:00.000Z' }),
  ];
  expect(await damage(storedWith({ trips: [trip], reminders }))).toEqual([
    `reminder ${again.id}: is there twice`,
  ]);
});

it('is a reminder or a page whose trip is gone', async () => {
  const visit = visitRecord({ tripId: trip.id, captureState: 'kept' });
  const found = await damage(storedWith({ visits: [visit], reminders: [reminder('payout-due')] }));
  expect(found).toContain(`visit ${visit.id}: its trip is gone`);
  expect(found).toContain(`reminder ${trip.id}/payout-due: its trip is gone`);
});
