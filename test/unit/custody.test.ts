import { describe, expect, it } from 'vitest';
import {
  brokenLines,
  type CaptureDraft,
  type CustodyEvent,
  canonicalJson,
  chainLines,
  contentHashOf,
  genesis,
  hashOfCapture,
  sealCapture,
  sha256,
} from '../../utils/custody';
import { wholeTrip } from './bundle-trip';

const events: CustodyEvent[] = [1, 2, 3, 4].map((minute) => ({
  at: `2026-11-22T05:0${minute}:00.000Z`,
  action: 'visit-recorded',
  subject: `visit-${minute}`,
  digest: String(minute).repeat(64),
}));

describe('hashes', () => {
  it('hashes text, bytes and Blobs alike (FIPS 180-2: "abc")', async () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await sha256('abc')).toBe(abc);
    expect(await sha256(new Uint8Array([97, 98, 99]))).toBe(abc);
    expect(await sha256(new Blob(['a', 'bc']))).toBe(abc);
  });
  it('writes one text for one record, whatever the order of its keys (RFC 8785)', () => {
    expect(canonicalJson({ b: 1, a: ['é', 1.0, null] })).toBe('{"a":["é",1,null],"b":1}');
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });
  it('writes half a character as UTF-8 does, and still refuses what is no JSON', () => {
    expect(canonicalJson({ title: '🎁 \ud83d', '\udc00': ['\ud83d\ud83d'] })).toBe(
      '{"title":"🎁 \ufffd","\ufffd":["\ufffd\ufffd"]}',
    );
    expect(canonicalJson({ title: '🎁' })).toBe('{"title":"🎁"}');
    for (const none of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => canonicalJson([none])).toThrow();
  });
});

describe('the chain', () => {
  it('holds, in one go or line by line', async () => {
    const lines = await chainLines(null, events);
    expect(await brokenLines(lines)).toEqual([]);
    expect(lines[0]?.prevHash).toBe(genesis);
    const first = await chainLines(null, events.slice(0, 2));
    const rest = await chainLines(first[1] ?? null, events.slice(2));
    expect([...first, ...rest]).toEqual(lines);
    expect(await brokenLines([])).toEqual([]);
  });

  it.each([
    ['edited', 2, { subject: 'another' }],
    ['given another time', 2, { at: '2026-11-21T00:00:00.000Z' }],
    ['given another hash', 2, { hash: genesis }],
    ['tied to another line', 2, { prevHash: genesis }],
    ['numbered otherwise', 2, { seq: 9 }],
  ])('breaks at a line that was %s', async (_, index, change) => {
    const lines = await chainLines(null, events);
    const line = lines[index];
    const problems = await brokenLines(line ? lines.with(index, { ...line, ...change }) : []);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('holds with half a character in it, and breaks where one is put in', async () => {
    const half = events.map((event) => ({ ...event, subject: `${event.subject} \ud83d` }));
    expect(await brokenLines(await chainLines(null, half))).toEqual([]);
    const [first, ...rest] = await chainLines(null, events);
    const changed = first ? [{ ...first, subject: `${first.subject}\ud83d` }, ...rest] : [];
    expect(await brokenLines(changed)).toEqual(['line 1: hash does not fit its content']);
  });

  it('breaks when a line is taken out, doubled, swapped or put first', async () => {
    const lines = await chainLines(null, events);
    const [one, two, three, four] = lines;
    if (!one || !two || !three || !four) throw new Error('four lines');
    for (const changed of [
      [two, three, four],
      [one, three, four],
      [one, one, two],
      [two, one],
      [one, three, two, four],
    ]) {
      expect(await brokenLines(changed)).not.toEqual([]);
    }
  });

  it('cannot see that its end was cut: the head must be known from elsewhere', async () => {
    expect(await brokenLines((await chainLines(null, events)).slice(0, -1))).toEqual([]);
  });
});

describe('a sealed capture', () => {
  const sealed = async () => {
    const maker = await wholeTrip();
    const [capture] = maker.captures;
    const [visit] = maker.visits;
    if (!capture || !visit) throw new Error('a capture');
    return { capture, url: visit.url };
  };

  it('carries the hash of everything in it', async () => {
    const { capture } = await sealed();
    expect(await hashOfCapture(capture)).toBe(capture.hash);
    expect(await hashOfCapture({ ...capture, takenAt: '2026-11-20T00:00:00.000Z' })).not.toBe(capture.hash);
    expect(
      await hashOfCapture({ ...capture, masks: [{ why: 'card', x: 0, y: 0, width: 1, height: 1 }] }),
    ).not.toBe(capture.hash);
  });

  it('has one content hash for the same page seen twice, another for another address or picture', async () => {
    const { capture, url } = await sealed();
    const { contentHash, prevHash: _, hash: __, ...draft } = capture;
    const later: CaptureDraft = { ...draft, takenAt: '2026-12-01T00:00:00.000Z' };
    const again = await sealCapture(later, url, genesis);
    expect(again.contentHash).toBe(contentHash);
    expect(again.hash).not.toBe(capture.hash);
    expect(await contentHashOf(`${url}#x`, capture.files, capture.tiles)).not.toBe(contentHash);
    expect(await contentHashOf(url, { ...capture.files, picture: null }, capture.tiles)).not.toBe(
      contentHash,
    );
  });
});
