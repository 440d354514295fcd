/** What the user knows better of a portal: kept, laid over what is known, and taken back. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import { HikaeDatabase } from '../../utils/db';
import { changePortalRule, ownRulesOf, portalOfTrip } from '../../utils/db/portal-rules';
import { readTripCase, refreshReminders } from '../../utils/db/reminders';
import { readSettings, writeSetting } from '../../utils/db/settings';
import {
  claimClock,
  claimMark,
  offerOverPortal,
  type PortalOverride,
  portalRules,
  portals,
  withRule,
} from '../../utils/portals';
import { OwnRules, type Trip } from '../../utils/records';
import { tripRecord } from '../fixtures/records';

const portal = (id: string) => portals.find((one) => one.id === id) ?? expect.fail(`no ${id}`);
const day = '2026-11-26';
const closes = (days: number) => ({ after: 'purchase', days }) as const;
const unlisted = { rule: 'clock', claimCase: 'unlisted', side: 'closes' } as const;

describe('a rule of one’s own', () => {
  it('fits what the portals room understands', () => {
    expectTypeOf<OwnRules>().toExtend<PortalOverride>();
  });

  it('is set beside the others, denied, and taken back until none is left', () => {
    const set = withRule({ reply: { days: 3 } }, { ...unlisted, value: closes(60) }, day);
    expect(set).toEqual({ reply: { days: 3 }, clocks: { unlisted: { closes: closes(60) } }, setOn: day });
    const denied = withRule(set ?? {}, { rule: 'reply', value: null }, '2026-11-27');
    expect(denied).toMatchObject({ reply: null, setOn: '2026-11-27' });
    const back = withRule(denied ?? {}, { rule: 'reply', value: undefined }, day);
    expect(back).toEqual({ clocks: { unlisted: { closes: closes(60) } }, setOn: day });
    expect(withRule(back ?? {}, { ...unlisted, value: undefined }, day)).toBeNull();
  });

  it.each([
    { reply: { days: 0 } },
    { reply: { days: 1.5 } },
    { reply: { days: -1 } },
    { reply: { days: [5, 3] } },
    { reply: { days: 99_999 } },
    { reply: { weeks: 1 } },
    { clocks: { unlisted: { closes: { after: 'someday', days: 1 } } } },
    { contactShop: 'maybe' },
  ])('is refused when it can be none: %j', (rules) => {
    expect(OwnRules.safeParse(rules).success).toBe(false);
  });

  it('may be a range, or begin at once', () => {
    const rules = { reply: { days: [1, 3] }, clocks: { overdue: { opens: { after: 'expected' } } } };
    expect(OwnRules.parse(rules)).toEqual(rules);
  });
});

describe('who says what of a clock', () => {
  const own: PortalOverride = { clocks: { unlisted: { closes: closes(60) } }, setOn: day };

  it('the user goes before the portal for that mark alone', () => {
    const rules = portalRules(portal('warau'), own);
    expect(claimClock(rules, 'unlisted').closes).toEqual({ value: closes(60), from: 'user', asOf: day });
    expect(claimClock(rules, 'rejected').closes).toMatchObject({ from: 'portal', value: { days: 80 } });
    expect(rules.clocks?.value.rejected?.closes).toEqual({ after: 'judgement', days: 80 });
  });

  it('the offer goes before both, for its own window alone', () => {
    const value = { anchor: 'purchase', offset: { days: 30 }, snap: 'none', within: true };
    const fact = { kind: 'contact_rule', quote: '30日以内', value, sure: true } as const;
    const rules = offerOverPortal(portalRules(portal('warau'), own), [fact]);
    expect(claimClock(rules, 'unlisted').closes).toMatchObject({ value: closes(30), from: 'offer' });
    expect(claimClock(rules, 'rejected').closes?.from).toBe('portal');
  });

  it('what the user denies is gone, not replaced by the general window', () => {
    const denied = portalRules(portal('quidco'), { clocks: { unlisted: { opens: null, closes: null } } });
    expect(claimClock(denied, 'unlisted')).toEqual({});
    expect(claimMark(denied, 'unlisted', 'closes')).toBeNull();
    expect(claimClock(denied, 'overdue').opens?.value).toEqual({ after: 'purchase', hours: 72 });
    expect(claimMark(denied, 'rejected', 'closes')).toBeUndefined();
  });

  it('a general window is for the case it is counted from too, and for no other', () => {
    const rules = portalRules(portal('swagbucks'));
    const end = { after: 'expected', businessDays: 14 };
    expect(claimClock(rules, 'overdue').closes?.value).toEqual(end);
    expect(claimClock(rules, 'unlisted').closes?.value).toEqual(end);
    expect(claimClock(rules, 'rejected').closes).toBeUndefined();
    const denied = portalRules(portal('swagbucks'), { clocks: { overdue: { closes: null } } });
    expect(claimMark(denied, 'overdue', 'closes')).toBeNull();
    expect(claimClock(denied, 'unlisted').closes?.value).toEqual(end);
  });

  it('of a portal nobody knows only the user can say anything', () => {
    expect(portalRules(null)).toEqual({});
    expect(claimClock(portalRules(null, own), 'unlisted').closes?.from).toBe('user');
  });
});

const anchors = { clicked: '2026-11-10T02:00:00.000Z', purchased: '2026-11-10T03:00:00.000Z' };
const quidco = { id: 'quidco', host: 'www.quidco.com', name: 'Quidco' };
const at = { now: '2026-11-12T00:00:00.000Z', zone: 'Europe/London' };

async function stored(trips: readonly Trip[]) {
  const database = new HikaeDatabase(`own-${crypto.randomUUID()}`);
  await database.trips.bulkAdd([...trips]);
  return database;
}
const windowOf = async (database: HikaeDatabase, tripId: string) => {
  await refreshReminders(database, tripId, at);
  const reminders = await database.reminders.where({ tripId }).toArray();
  return reminders
    .filter(({ rule, state }) => rule === 'claim-window-closes' && state !== 'dropped')
    .map(({ due }) => due?.date);
};

describe('kept in the settings', () => {
  it('moves the claim window of the portal’s trips, and its undoing moves it back', async () => {
    const trip = tripRecord({ portal: quidco, status: 'unlisted', anchors });
    const database = await stored([trip]);
    expect(await windowOf(database, trip.id)).toEqual(['2026-12-25']);
    await changePortalRule(database, trip.id, { ...unlisted, value: closes(60) }, day);
    expect(await windowOf(database, trip.id)).toEqual(['2027-01-09']);
    await changePortalRule(database, trip.id, { ...unlisted, value: null }, day);
    expect(await windowOf(database, trip.id)).toEqual([]);
    await changePortalRule(database, trip.id, { ...unlisted, value: undefined }, day);
    expect(await windowOf(database, trip.id)).toEqual(['2026-12-25']);
    expect((await readSettings(database)).portalRules).toEqual({});
  });

  it('gives a portal that is none of ours a window, by its registrable domain, and no other portal', async () => {
    const host = (name: string) => ({ portal: { host: name, name }, status: 'unlisted', anchors }) as const;
    const [trip, same, other] = [host('www.points.test'), host('m.points.test'), host('else.test')].map(
      tripRecord,
    );
    if (!trip || !same || !other) return expect.fail();
    const database = await stored([trip, same, other]);
    expect(await windowOf(database, trip.id)).toEqual([]);
    const touched = await changePortalRule(database, trip.id, { ...unlisted, value: closes(60) }, day);
    expect(touched.sort()).toEqual([trip.id, same.id].sort());
    expect(Object.keys((await readSettings(database)).portalRules)).toEqual(['points.test']);
    expect(await windowOf(database, same.id)).toEqual(['2027-01-09']);
    expect(await windowOf(database, other.id)).toEqual([]);
  });

  it('keeps other portals, and what is said before the portal was one of ours', async () => {
    const trip = tripRecord({ portal: quidco });
    const database = await stored([trip]);
    const before = { 'quidco.com': { reply: { days: 2 } }, moppy: { contactShop: 'allowed' } } as const;
    await writeSetting(database, 'portalRules', before);
    expect((await readTripCase(database, trip.id, at))?.override).toEqual({ reply: { days: 2 } });
    await changePortalRule(database, trip.id, { rule: 'contactShop', value: 'forbidden' }, day);
    expect((await readSettings(database)).portalRules).toEqual({
      moppy: { contactShop: 'allowed' },
      quidco: { reply: { days: 2 }, contactShop: 'forbidden', setOn: day },
    });
  });

  it('stores nothing when the value is none, the trip has no portal, or there is no such trip', async () => {
    const [trip, bare] = [tripRecord({ portal: quidco }), tripRecord({ portal: null })];
    const database = await stored([trip, bare]);
    const wrong = changePortalRule(database, trip.id, { rule: 'reply', value: { days: 0 } }, day);
    await expect(wrong).rejects.toThrow();
    for (const id of [bare.id, 'nowhere'])
      expect(await changePortalRule(database, id, { rule: 'reply', value: { days: 1 } }, day)).toEqual([]);
    expect(await database.settings.count()).toBe(0);
  });
});

describe('the portal of a trip', () => {
  it('is as it is at the trip’s host', () => {
    const at = (host: string) => portalOfTrip({ portal: { id: 'topcashback', host, name: 'TopCashback' } });
    expect(at('www.topcashback.es')?.investigation).toEqual({ months: [2, 3] });
    expect(at('elsewhere.test')?.id).toBe('topcashback');
  });

  it('is none where there is no id, or one of another version', () => {
    expect(portalOfTrip({ portal: { host: 'www.quidco.com', name: 'Quidco' } })).toBeNull();
    expect(portalOfTrip({ portal: { id: 'gone', host: 'gone.test', name: '' } })).toBeNull();
    expect(ownRulesOf({}, { portal: null })).toEqual({});
  });
});
