/** Asking several authorities, and asking again: one of them real (`openssl ts`), the others down, slow or no authorities at all. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { brokenLines, sha256 } from '../../utils/custody';
import { fromBase64 } from '../../utils/custody/base64';
import { HikaeDatabase } from '../../utils/db';
import { keep } from '../../utils/db/keep';
import { askWaiting, type Round, timestampsFor, timestampsOf } from '../../utils/db/timestamps';
import { stampingBy } from '../../utils/export/stamping';
import { authorities, authorityAt, tokenPath } from '../../utils/timestamps';
import { askAll, type Outcome, outcomeOf } from '../../utils/timestamps/ask-all';
import { randomBytes } from '../../utils/timestamps/random';
import { verifyToken } from '../../utils/timestamps/verify';
import {
  type Authority,
  bodyOf,
  listen,
  makeAuthority,
  nodeFetch,
  type Served,
  serve,
} from '../stamps/authority';

const hour = 3_600_000;
const begun = '2026-12-01T00:00:00.000Z';
const tripId = '019aab00-0000-7000-8000-00000000000a';
const later = (ms: number) => new Date(Date.parse(begun) + ms);

let real: Authority;
const open: Served[] = [];
const serving = async (...words: Parameters<typeof listen>) => {
  const served = await listen(...words);
  open.push(served);
  return served;
};

beforeAll(async () => {
  real = await makeAuthority({ key: 'p256' });
});
afterAll(() => real.close());
afterEach(async () => {
  for (const served of open.splice(0)) await served.close();
});

describe('several authorities at once', () => {
  const means = (signal = new AbortController().signal) => ({
    fetch: nodeFetch,
    random: randomBytes,
    signal,
  });
  const states = (outcomes: readonly Outcome[]) => outcomes.map(({ state }) => state);

  it('give what they can: one that is down, one that answers rubbish and one that says no hold up no other', async () => {
    const digest = await sha256('a manifest');
    const good = await serving((request, out) => serve(real, request, out));
    const rubbish = await serving((_, out) => out.end('<!doctype html>Please log in'));
    const failing = await serving((_, out) => out.writeHead(503).end());
    const no = await serving((_, out) => out.end(Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 2)));
    const gone = await serving(() => undefined);
    await gone.close();
    const addresses = [good, rubbish, failing, no, gone].map(({ address }) => address);
    const outcomes = await askAll(addresses, digest, means());
    expect(states(outcomes)).toEqual(['kept', 'waiting', 'waiting', 'refused', 'waiting']);
    expect(outcomes.map(({ authority }) => authority)).toEqual(addresses);
  });

  it('are not waited for beyond the signal', async () => {
    const leaving = new AbortController();
    const good = await serving((request, out) => serve(real, request, out));
    const slow = await serving(async (request, out) => {
      await bodyOf(request);
      // It has begun to answer, and never ends.
      out.writeHead(200).write('0');
      leaving.abort();
    });
    const first = outcomeOf(good.address, await sha256('a'), means());
    const second = outcomeOf(slow.address, await sha256('a'), means(leaving.signal));
    expect(states(await Promise.all([first, second]))).toEqual(['kept', 'waiting']);
  });

  it('are refused an answer to another question, or larger than any', async () => {
    const replayed = await real.answer(Uint8Array.from(await questionOf('b')));
    const replaying = await serving((_, out) => out.end(replayed));
    const large = await serving((_, out) => out.end(new Uint8Array(400_000).fill(0x30)));
    const digest = await sha256('b');
    const outcomes = await askAll([replaying.address, large.address], digest, means());
    expect(states(outcomes)).toEqual(['refused', 'waiting']);
  });

  it('are told the digest and a random number, and nothing of where it is from', async () => {
    const heard: { headers: string[]; body: Buffer }[] = [];
    const listening = await serving(async (request, out) => {
      heard.push({ headers: Object.keys(request.headers), body: await bodyOf(request) });
      out.writeHead(500).end();
    });
    const digest = await sha256('c');
    await askAll([listening.address], digest, means());
    await askAll([listening.address], digest, means());
    expect(heard).toHaveLength(2);
    for (const { headers, body } of heard) {
      expect(headers).not.toContain('cookie');
      expect(headers).not.toContain('referer');
      expect(body.length).toBe(69);
      expect(body.toString('hex')).toContain(digest);
    }
    expect(heard[0]?.body).not.toEqual(heard[1]?.body);
  });
});

/** A question as it is sent. */
async function questionOf(text: string): Promise<Uint8Array> {
  const heard: Buffer[] = [];
  const listening = await serving(async (request, out) => {
    heard.push(await bodyOf(request));
    out.writeHead(500).end();
  });
  const signal = new AbortController().signal;
  await outcomeOf(listening.address, await sha256(text), { fetch: nodeFetch, random: randomBytes, signal });
  return heard[0] ?? expect.fail('nothing was asked');
}

describe('while a bundle is made', () => {
  const onAsk = vi.fn();
  beforeEach(() => void onAsk.mockClear());
  afterEach(() => vi.unstubAllGlobals());

  it('nobody is asked whom the user did not choose', async () => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    const stamping = stampingBy(async () => [], onAsk);
    expect(await stamping.stamp('0'.repeat(64), undefined)).toEqual([]);
    expect(stamping.outcomes()).toEqual([]);
    expect([asked.mock.calls, onAsk.mock.calls]).toEqual([[], []]);
  });

  it('whoever was chosen is asked, and being offline stops nothing', async () => {
    const asked = vi.fn(async () => {
      throw new TypeError('Failed to fetch');
    });
    vi.stubGlobal('fetch', asked);
    const [first] = authorities;
    const stamping = stampingBy(async () => [first?.id ?? '', 'one-that-is-gone'], onAsk);
    expect(await stamping.stamp('0'.repeat(64), new AbortController().signal)).toEqual([]);
    expect(asked.mock.calls.map((words: unknown[]) => words[0])).toEqual([first?.address]);
    expect(stamping.outcomes()).toEqual([{ authority: first?.address, state: 'waiting' }]);
    expect(onAsk).toHaveBeenCalledOnce();
  });

  it('a fault of ours stops nothing either, and is told', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const stamping = stampingBy(() => Promise.reject(new Error('no database')), onAsk);
    expect(await stamping.stamp('0'.repeat(64), undefined)).toEqual([]);
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  it('what is had is a file of the bundle', async () => {
    const answer = async (_: unknown, { body }: { body: Uint8Array }) =>
      new Response(new Uint8Array(await real.answer(body)));
    vi.stubGlobal('fetch', answer);
    const stamping = stampingBy(async () => authorities.map(({ id }) => id), onAsk);
    const files = await stamping.stamp(await sha256('d'), undefined);
    expect(files.map(({ path }) => path)).toEqual(authorities.map(({ address }) => tokenPath(address)));
  });
});

describe('the queue', () => {
  let database: HikaeDatabase;
  let digest: string;
  beforeEach(async () => {
    database = new HikaeDatabase(`stamps-${crypto.randomUUID()}`);
    digest = await sha256('what was exported offline');
  });
  const allowed = authorities.map(({ id }) => id);
  const [first = '', second = ''] = authorities.map(({ address }) => address);
  const offline = vi.fn(async (authority: string): Promise<Outcome> => ({ authority, state: 'waiting' }));
  const online = async (authority: string, what: string): Promise<Outcome> => {
    const answer: typeof fetch = async (_, init) => {
      const body = new Uint8Array(await new Response(init?.body).arrayBuffer());
      return new Response(new Uint8Array(await real.answer(body)));
    };
    const signal = new AbortController().signal;
    return outcomeOf(authority, what, { fetch: answer, random: randomBytes, signal });
  };
  const round = (ms: number, ask: Round['ask'], may = allowed) =>
    askWaiting(database, { allowed: may, ask, clock: () => later(ms) });

  async function exported(...addresses: string[]) {
    const outcomes = addresses.map((authority) => ({ authority, state: 'waiting' as const }));
    const { rows, events } = await timestampsOf({ digest, bundle: 'a.zip', tripId }, outcomes, begun);
    await keep(database, async () => ({
      files: [],
      events,
      write: () => database.timestamps.bulkAdd(rows),
    }));
  }

  it('asks again later and later, and keeps what comes with its line in the log', async () => {
    await exported(first);
    offline.mockClear();
    expect(await round(0, offline)).toBe(later(hour / 4).toISOString());
    expect(offline).not.toHaveBeenCalled();
    expect(await round(hour / 4, offline)).toBe(later(1.25 * hour).toISOString());
    expect(await round(1.25 * hour, offline)).toBe(later(5.25 * hour).toISOString());
    expect(offline).toHaveBeenCalledTimes(2);
    expect(await round(6 * hour, online)).toBeNull();
    const [row] = await timestampsFor(database, tripId);
    expect(row).toMatchObject({ state: 'kept', tries: 4, notBefore: null, askedAt: begun });
    const token = fromBase64(row?.token ?? '');
    expect((await verifyToken(token, digest)).statedAt).toBe(row?.statedAt);
    const log = await database.custody.toArray();
    expect(log.map(({ action, subject }) => [action, subject])).toEqual([['timestamp-kept', row?.id]]);
    expect(log[0]?.digest).toBe(await sha256(token));
    expect(await brokenLines(log)).toEqual([]);
  });

  it('asks nobody who is not allowed any more, and goes on when they are again', async () => {
    await exported(first, second);
    offline.mockClear();
    expect(await round(hour, offline, [])).toBeNull();
    expect(offline).not.toHaveBeenCalled();
    const only = authorityAt(second)?.id ?? '';
    expect(await round(hour, online, [only])).toBeNull();
    const rows = await timestampsFor(database, tripId);
    expect(new Map(rows.map(({ authority, state }) => [authority, state]))).toEqual(
      new Map([
        [first, 'waiting'],
        [second, 'kept'],
      ]),
    );
  });

  it('hurries no authority: of several bundles that wait for one, one is asked about at a time', async () => {
    await exported(first);
    await exported(first);
    offline.mockClear();
    const next = await round(hour, offline);
    expect(offline).toHaveBeenCalledTimes(1);
    // The other is due at once: whoever calls pauses before.
    expect(next).toBe(later(hour / 4).toISOString());
  });

  it('gives up after 30 days, and what an authority refused it does not ask again', async () => {
    await exported(first, second);
    const refusing = async (authority: string): Promise<Outcome> => ({
      authority,
      state: authority === first ? 'refused' : 'waiting',
    });
    await round(hour, refusing);
    offline.mockClear();
    expect(await round(30 * 24 * hour + 1, offline)).toBeNull();
    expect(offline).not.toHaveBeenCalled();
    const states = (await timestampsFor(database, tripId)).map(({ state }) => state).sort();
    expect(states).toEqual(['given-up', 'refused']);
  });

  it('gives up an address that is no authority of ours any more', async () => {
    await exported('https://closed.example/tsr');
    expect(await round(0, offline)).toBeNull();
    expect((await timestampsFor(database, tripId)).map(({ state }) => state)).toEqual(['given-up']);
  });

  it('writes nothing of a time-stamp whose trip was removed meanwhile', async () => {
    await exported(first);
    await round(hour, async (...words) => {
      await database.timestamps.clear();
      return online(...words);
    });
    expect([await database.timestamps.count(), await database.custody.count()]).toEqual([0, 0]);
  });
});
