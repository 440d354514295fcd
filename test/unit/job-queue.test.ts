/** The queue in the background: nothing that waits is forgotten, whatever the shopper's tabs do meanwhile. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { resume } from '../../entrypoints/background/jobs';
import { database } from '../../utils/db';
import { addJob, newJob } from '../../utils/db/jobs';
import { captureRecord, visitRecord } from '../fixtures/records';
import { environment, freshBackground } from './background';

const shop = 'https://shop.example/checkout';

beforeEach(freshBackground);

/** A drawn visit to the shop, whose tab shows `address` behind another; the picture of what was in sight may be tried after so many ms. */
async function behind(address: string, after = -1_000) {
  const tab = await fakeBrowser.tabs.create({ url: address, active: true });
  await fakeBrowser.tabs.create({ url: 'https://elsewhere.example/', active: true });
  const visit = visitRecord({
    id: crypto.randomUUID(),
    url: shop,
    tabId: tab.id ?? 0,
    captureState: 'pending',
  });
  await database.visits.add(visit);
  await database.captures.add(captureRecord({ visitId: visit.id, method: 'reconstruction' }));
  await addJob(database, newJob(visit.id, 'picture', new Date(Date.now() + after).toISOString()));
  return visit;
}

const stateOf = async (id: string) => (await database.visits.get(id))?.captureState;
const waits = () => database.jobs.where('state').equals('waiting').count();

describe('the queue', () => {
  it('leaves a page that is behind waiting for its front, and comes back to look', async () => {
    const { id } = await behind(shop);
    await resume();
    expect([await stateOf(id), await waits()]).toEqual(['pending', 1]);
    expect(await fakeBrowser.alarms.get('finish-captures')).toBeDefined();
  });

  it('writes off a page that its tab has left, although that tab is behind', async () => {
    const { id } = await behind('https://shop.example/help');
    await resume();
    expect([await stateOf(id), await waits()]).toEqual(['incomplete', 0]);
    const captures = await database.captures.toArray();
    expect(captures.find(({ method }) => method === 'viewport')?.incomplete).toBe('navigated-away');
  });

  it('writes off a page of an app that shows another address behind another tab, and does not ask for ever', async () => {
    const { id } = await behind('https://shop.example/help');
    const { page, viewport, masks } = captureRecord();
    const measured = { visitIds: [id], began: 0, page, viewport, masks, environment };
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([]);
    const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(measured);
    vi.spyOn(fakeBrowser.tabs, 'getZoom').mockResolvedValue(1);
    await resume();
    expect([await stateOf(id), await waits()]).toEqual(['incomplete', 0]);
    expect(asked.mock.calls.length).toBeLessThan(5);
  });

  it('goes on at once with what fell due while it was busy with another tab', async () => {
    const { id } = await behind('https://shop.example/help');
    await resume({ tabId: -1 });
    await vi.waitFor(async () => expect(await stateOf(id)).toBe('incomplete'));
  });

  it('comes back by itself for what is put off', async () => {
    const { id } = await behind('https://shop.example/help', 60);
    await resume();
    expect(await stateOf(id)).toBe('pending');
    await vi.waitFor(async () => expect(await stateOf(id)).toBe('incomplete'));
  });

  it('sets no alarm when nothing waits', async () => {
    await resume();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });
});
