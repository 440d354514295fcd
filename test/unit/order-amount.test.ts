/** What was paid, read from the pages of an order. */
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldOf } from '../../utils/claims';
import { HikaeDatabase } from '../../utils/db';
import { readDesk } from '../../utils/db/desk';
import { readOrderAmount } from '../../utils/db/order-amount';
import { editTrip } from '../../utils/db/trips';
import { withdrawVisit } from '../../utils/db/withdraw';
import type { PageKind } from '../../utils/records';
import { wordsOf } from '../../utils/trips';
import { tripRecord, visitRecord } from '../fixtures/records';

const trip = tripRecord({
  shop: 'shop.test',
  amount: null,
  anchors: { clicked: '2026-11-22T09:58:00.000Z', purchased: '2026-11-22T10:05:00.000Z' },
});
let database: HikaeDatabase;

beforeEach(async () => {
  database = new HikaeDatabase(`amount-${v7()}`);
  await database.trips.add(trip);
});

async function page(pageKind: PageKind, minute: number, text: string, url = 'https://www.shop.test/x') {
  const sha256 = v7().replaceAll('-', '').padEnd(64, '0');
  const blob = new Blob([text]);
  await database.files.add({ sha256, type: 'text/plain', blob, bytes: blob.size });
  const seenAt = `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`;
  const visit = visitRecord({ tripId: trip.id, pageKind, seenAt, url, text: sha256 });
  await database.visits.add(visit);
  return visit.id;
}
const read = async () => {
  await readOrderAmount(database, trip.id);
  const { amount, amountSeen } = (await database.trips.get(trip.id)) ?? expect.fail('no trip');
  return amount && [amount.value, amount.currency, amountSeen];
};

describe('the sum of an order', () => {
  it('is read from the page that says it is complete, before any checkout', async () => {
    await page('checkout', 3, 'ご注文合計 9,999円');
    const done = await page('confirmation', 5, 'ご注文ありがとうございます\nご注文合計 12,800円');
    expect(await read()).toEqual([12_800, 'JPY', done]);
  });

  it('is read from the latest checkout before it, where that page is silent', async () => {
    await page('checkout', 2, 'Order total £1.00');
    const last = await page('checkout', 4, 'Order total £75.00');
    await page('confirmation', 5, 'Thank you for your order');
    await page('checkout', 9, 'Order total £3.00');
    expect(await read()).toEqual([75, 'GBP', last]);
  });

  it('is not read from another site, a basket, what says two sums, or before anything was ordered', async () => {
    await page('confirmation', 5, 'Order total £75.00', 'https://portal.test/x');
    await page('cart', 2, 'Order total £75.00');
    await page('confirmation', 6, 'Order total £75.00\nOrder total £80.00');
    expect(await read()).toBeNull();
    await page('confirmation', 7, 'Order total £75.00');
    await database.trips.update(trip.id, { anchors: {} });
    expect(await read()).toBeNull();
  });

  it('names the page that shows it, is gone with that page, and gives way to the user’s word', async () => {
    const shown = await page('checkout', 4, 'Importe total: 45,00 €');
    await page('confirmation', 5, 'Gracias por tu pedido');
    await read();
    const around = { now: '2026-12-01T00:00:00.000Z', zone: 'Europe/Madrid' };
    const field = async () => {
      const rows = (await readDesk(database, trip.id, around)) ?? expect.fail('no trip');
      return fieldOf(rows.bare, 'amount', 'es');
    };
    expect(await field()).toMatchObject({ value: '45,00\u00a0€', exhibits: [1] });
    const known = (await database.trips.get(trip.id)) ?? expect.fail('no trip');
    const said = { ...wordsOf(known), amount: { value: 44, currency: 'EUR' } };
    await editTrip(database, trip.id, said, around.now);
    expect(await field()).toMatchObject({ value: '44,00\u00a0€', exhibits: [] });
    await editTrip(database, trip.id, wordsOf(known), around.now);
    await withdrawVisit(database, shown, around.now);
    expect(await field()).toBeNull();
  });
});
