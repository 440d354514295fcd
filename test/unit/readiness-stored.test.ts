/** What is stored of how ready a browser is: the latest word of pages, what was stopped, and the portals of the latest trips. */
import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import { readReadiness } from '../../utils/db/live/readiness';
import type { Environment, Observation, Visit } from '../../utils/records';
import { captureRecord, factRecord, tripRecord, visitRecord } from '../fixtures/records';
import { environment } from './background';

const since = '2026-11-01T00:00:00.000Z';
let database: HikaeDatabase;

beforeEach(() => {
  database = new HikaeDatabase(`readiness-${crypto.randomUUID()}`);
});
const read = () => readReadiness(database, since);

/** Ids of captures are in the order of time. */
let clock = 0;
async function kept(
  told: Partial<Environment>,
  visit: Partial<Visit> = {},
  takenAt = '2026-11-20T00:00:00.000Z',
) {
  const page = visitRecord(visit);
  await database.visits.add(page);
  await database.captures.add(
    captureRecord({
      id: v7({ msecs: Date.parse(takenAt) + clock++ }),
      visitId: page.id,
      takenAt,
      environment: { ...environment, ...told },
    }),
  );
}
const tag = (fields: Partial<Observation>): Observation =>
  ({
    id: v7(),
    tripId: null,
    site: 'shop.test',
    at: '2026-11-20T00:00:00.000Z',
    kind: 'tag',
    host: 'px.ad.test',
    outcome: 'blocked',
    by: 'extension',
    page: 'www.shop.test',
    ...fields,
  }) as Observation;

describe('what pages told', () => {
  it('is the latest word of each thing', async () => {
    await kept({ thirdPartyCookies: 'blocked' });
    await kept({ thirdPartyCookies: 'allowed' });
    await kept({ cookiesEnabled: false, thirdPartyCookies: null });
    const { told } = await read();
    expect([told.cookies?.enabled, told.thirdParty?.cookies]).toEqual([false, 'allowed']);
  });

  it('is nothing where it is old, or was said in a private window', async () => {
    await kept({ thirdPartyCookies: 'blocked' }, {}, '2026-10-20T00:00:00.000Z');
    await kept({ thirdPartyCookies: 'blocked' }, { incognito: true });
    expect((await read()).told).toEqual({ cookies: null, thirdParty: null });
  });
});

describe('what was stopped', () => {
  it('is counted for as long as it says something of now', async () => {
    await database.observations.bulkAdd([tag({}), tag({ at: '2026-10-20T00:00:00.000Z' })]);
    const { stopped, observed } = await read();
    expect(stopped.map(({ host, times }) => [host, times])).toEqual([['px.ad.test', 1]]);
    expect(observed).toBe(true);
  });

  it('was not looked for where no request was observed', async () => {
    await database.observations.add({ ...tag({}), kind: 'early-cart' } as Observation);
    expect(await read()).toMatchObject({ stopped: [], observed: false });
  });
});

describe('portals', () => {
  it('are those of the trips, the latest first, each with its rules, whom to ask and what its offers say', async () => {
    const hop = { at: since, kind: 'redirect' as const };
    const moppy = tripRecord({
      portal: { id: 'moppy', host: 'pc.moppy.jp', name: 'モッピー' },
      openedAt: '2026-11-21T00:00:00.000Z',
      route: [
        { ...hop, url: 'https://px.ad.test/c' },
        { ...hop, url: 'https://www.shop.test/' },
      ],
    });
    const other = tripRecord({ openedAt: '2026-11-22T00:00:00.000Z' });
    await database.trips.bulkAdd([moppy, other, tripRecord({ portal: null })]);
    const offer = visitRecord({ tripId: moppy.id, url: 'https://pc.moppy.jp/ad/1' });
    const gone = visitRecord({ tripId: moppy.id, withdrawnAt: since });
    await database.visits.bulkAdd([offer, gone]);
    const rule = { kind: 'cookie_rule', value: { type: 'cookies' } } as const;
    await database.facts.bulkAdd([
      factRecord({ ...rule, visitId: offer.id, quote: 'Cookieを有効に' }),
      factRecord({ ...rule, visitId: offer.id, quote: 'Cookieを有効に' }),
      factRecord({ ...rule, visitId: offer.id, quote: '違う', correction: { value: null, at: since } }),
      factRecord({ ...rule, visitId: gone.id, quote: '取り消した' }),
      factRecord({ visitId: offer.id }),
    ]);
    await database.observations.add(tag({ tripId: moppy.id, host: 'tag.ad.test' }));
    const { portals } = await read();
    expect(portals.map(({ name }) => name)).toEqual(['Portal', 'モッピー']);
    expect(portals[1]).toMatchObject({
      key: 'moppy',
      endpoints: ['https://px.ad.test', 'https://tag.ad.test'],
      privateWindow: { value: 'void', from: 'portal' },
    });
    expect(portals[1]?.cookieWords.map(({ quote, source }) => [quote, source])).toEqual([
      ['Cookieを有効に', 'https://pc.moppy.jp/ad/1'],
    ]);
    expect(portals[0]).toMatchObject({ privateWindow: undefined, endpoints: [], cookieWords: [] });
  });
});
