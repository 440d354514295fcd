/** Pages of the portal that report themselves only after they were clicked on belong to the trip all the same. */
import { beforeEach, describe, expect, it } from 'vitest';
import { adoptLatecomers } from '../../entrypoints/background/latecomers';
import { database } from '../../utils/db';
import type { Visit } from '../../utils/records';
import { tripRecord, visitRecord } from '../fixtures/records';
import { freshBackground } from './background';

const clicked = '2026-11-22T01:00:00.000Z';
const trip = tripRecord({
  portal: { host: 'www.pointo.test', name: 'Pointo' },
  anchors: { clicked },
  openedAt: clicked,
});
const [portalTab, shopTab] = [3, 4];

/** The trip each of these pages of the portal is in, after those of the two tabs were looked for. */
async function adopted(...changes: Partial<Visit>[]): Promise<(string | null | undefined)[]> {
  await database.trips.add(trip);
  const page = {
    tripId: null,
    tabId: portalTab,
    url: 'https://pointo.test/offer/1',
    pageKind: 'campaign' as const,
  };
  const visits = changes.map((change) => visitRecord({ ...page, ...change }));
  await database.visits.bulkAdd(visits);
  await adoptLatecomers(trip, [shopTab, portalTab]);
  return (await database.visits.bulkGet(visits.map(({ id }) => id))).map((visit) => visit?.tripId);
}

describe('a page of the portal', () => {
  beforeEach(freshBackground);

  it('joins the trip when it was seen just after the click, or stored just after', async () => {
    const seen = ['2026-11-22T01:00:00.040Z', '2026-11-22T00:59:59.900Z'];
    expect(await adopted(...seen.map((seenAt) => ({ seenAt })))).toEqual([trip.id, trip.id]);
  });

  it('does not from another tab or site, from long before, or when it was taken back', async () => {
    const seenAt = '2026-11-22T01:00:00.040Z';
    const changes = [
      { seenAt, tabId: 9 },
      { seenAt, url: 'https://elsewhere.test/offer/1' },
      { seenAt: '2026-11-21T23:59:00.000Z' },
      { seenAt, withdrawnAt: seenAt },
    ];
    expect(await adopted(...changes)).toEqual([null, null, null, null]);
  });

  it('tells the trip what was offered', async () => {
    const offer = {
      id: '1',
      name: 'Autumn',
      url: 'https://pointo.test/offer/1',
      reward: { amount: 8, unit: 'percent', kind: 'rate', upTo: false, quote: '8%' },
      worth: null,
      conditions: null,
    } as const;
    await adopted({ seenAt: '2026-11-22T01:00:00.040Z', offer });
    expect((await database.trips.get(trip.id))?.offer).toMatchObject({ id: '1', name: 'Autumn', reward: 8 });
  });
});
