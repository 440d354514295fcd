// @vitest-environment jsdom
/** What the sentinel does when the background answers too late, or never: a page that stands still is told of again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../entrypoints/sentinel.content/report';
import type { Envelope, Sighting } from '../../utils/messages';

interface Sent {
  name: string;
  visitId: string | undefined;
  /** Of a page that is handed over while it is left. */
  leftAs: string | undefined;
}

/** What the background answers to its n-th message of a name (from 0); it throws where nobody hears. */
let background: (name: string, n: number) => unknown;
let sent: Sent[];

const cart = {
  examine: { ready: true, ofTrip: false },
  recognise: { page: { kind: 'cart', score: 0.9, signals: [] }, automatic: true, words: [] },
};
const answers = (name: string): unknown =>
  ({
    'page.examine': cart.examine,
    'page.recognise': cart.recognise,
    'visit.record': { saved: true, visitId: '', tripId: null },
  })[name];
const dead = () => {
  throw new Error('Could not establish connection. Receiving end does not exist.');
};

const sendMessage = async ({ hikae, ask }: Envelope) => {
  const n = sent.filter(({ name }) => name === hikae).length;
  const { visitId, leaving } = ask as { visitId?: string; leaving?: { visitId: string } | null };
  sent.push({ name: hikae, visitId, leftAs: leaving?.visitId });
  return await background(hikae, n);
};
const records = () => sent.filter(({ name }) => name === 'visit.record');
const recordedAs = () => new Set(records().map(({ visitId }) => visitId)).size;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  vi.spyOn(window, 'addEventListener');
  sent = [];
  document.title = 'ショッピングカート';
  document.body.innerHTML = '<h1>ショッピングカート</h1><button>レジに進む</button>';
  vi.stubGlobal('requestIdleCallback', (look: () => void) => setTimeout(look, 0));
  vi.stubGlobal('browser', { runtime: { id: 'hikae', sendMessage } });
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** As the browser tells: a script's own events are not to be trusted, and jsdom's are a script's. */
function browserTells(event: string) {
  for (const [name, run] of vi.mocked(window.addEventListener).mock.calls)
    if (name === event && typeof run === 'function') run({ isTrusted: true } as Event);
}

async function begin() {
  const { createLookout } = await import('../../entrypoints/sentinel.content/lookout');
  const { askUntilAnswered } = await import('../../entrypoints/sentinel.content/asking');
  // The page's words are told of by layout, which is not here.
  const report: Report = async (page, identity) =>
    (await askUntilAnswered('visit.record', { ...page, ...identity } as Sighting)) ?? {
      saved: false,
      why: 'failed',
    };
  const over = new AbortController();
  const lookout = createLookout({ signal: over.signal, isInvalid: false }, report);
  lookout.watch();
  return { lookout, over };
}

async function watchFor(minutes: number) {
  const { over } = await begin();
  await vi.advanceTimersByTimeAsync(minutes * 60_000);
  over.abort();
}

describe('a page that stands still', () => {
  it('is told of once when it is answered for', async () => {
    background = answers;
    await watchFor(10);
    expect(records()).toHaveLength(1);
  });

  it('is told of again, as the same visit, when the background could not be reached for a while', async () => {
    background = (name, n) => (name === 'visit.record' && n < 6 ? dead() : answers(name));
    await watchFor(10);
    expect(records()).toHaveLength(7);
    expect(recordedAs()).toBe(1);
  });

  it('is told of again when it could not be stored', async () => {
    background = (name, n) =>
      name === 'visit.record' && n === 0 ? { saved: false, why: 'failed' } : answers(name);
    await watchFor(10);
    expect(records()).toHaveLength(2);
    expect(recordedAs()).toBe(1);
  });

  it('is told of when what it is was not answered for a while', async () => {
    background = (name, n) => (name === 'page.recognise' && n < 13 ? dead() : answers(name));
    await watchFor(10);
    expect(records()).toHaveLength(1);
  });

  it('is told of when questions remained open for a while', async () => {
    background = (name, n) => (name === 'page.examine' && n < 13 ? new Promise(() => {}) : answers(name));
    await watchFor(15);
    expect(records()).toHaveLength(1);
  });

  it.each(['never', 'private', 'too-many', 'disk-full'])(
    'is not told of again when the answer is %s',
    async (why) => {
      background = (name) => (name === 'visit.record' ? { saved: false, why } : answers(name));
      await watchFor(10);
      expect(records()).toHaveLength(1);
    },
  );

  it('is given up in the end', async () => {
    background = (name) => (name === 'visit.record' ? dead() : answers(name));
    await watchFor(60);
    const asked = sent.length;
    expect(records().length).toBeGreaterThan(12);
    expect(records().length).toBeLessThan(30);
    expect(asked).toBe(sent.length);
  });

  it('is not told of without end when it can never be stored, though the page changes by being told so', async () => {
    background = (name) => {
      if (name !== 'visit.record') return answers(name);
      document.documentElement.append(document.createElement('hikae-banner'));
      document.body.append(document.createElement('p'));
      return { saved: false, why: 'failed' };
    };
    await watchFor(60);
    expect(records()).toHaveLength(5);
    expect(recordedAs()).toBe(1);
  });

  it('is saved by hand as it is then, as a visit of its own', async () => {
    background = (name, n) => (name === 'visit.record' && n < 4 ? dead() : answers(name));
    const { lookout, over } = await begin();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(records()).toHaveLength(4);
    expect((await lookout.sight('manual', true)).saved).toBe(true);
    over.abort();
    expect(recordedAs()).toBe(2);
  });

  it('is handed over when it is left before it could be told of again, and not when it was answered for', async () => {
    const leavings = () => sent.flatMap(({ leftAs }) => leftAs ?? []);
    background = (name, n) => (name === 'visit.record' && n < 4 ? dead() : answers(name));
    const lost = await begin();
    await vi.advanceTimersByTimeAsync(9_000);
    browserTells('pagehide');
    lost.over.abort();
    expect(leavings()).toEqual([records()[0]?.visitId]);
    sent = [];
    background = answers;
    const kept = await begin();
    await vi.advanceTimersByTimeAsync(60_000);
    browserTells('pagehide');
    kept.over.abort();
    expect(leavings()).toEqual([]);
  });

  it('is handed over by no event that the page made up, however many there are', async () => {
    background = (name, n) => (name === 'visit.record' && n < 4 ? dead() : answers(name));
    const { over } = await begin();
    await vi.advanceTimersByTimeAsync(9_000);
    const before = sent.length;
    for (const name of ['pagehide', 'pageshow', 'load', 'click'])
      for (let i = 0; i < 100; i++) window.dispatchEvent(new Event(name));
    await vi.advanceTimersByTimeAsync(1_000);
    over.abort();
    expect(sent).toHaveLength(before);
  });
});
