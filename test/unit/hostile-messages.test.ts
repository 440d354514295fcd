/** What a page's scripts may say to the background: its own words, and nothing that becomes more than words. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ownAsks, pageAsks, Sighting } from '../../utils/messages';
import {
  Measured,
  PageFrozen,
  PageRead,
  Placed,
  ScrollPlan,
  SliceMeasured,
} from '../../utils/messages/answers';
import { PageSource, sourceLimits } from '../../utils/messages/page-source';
import { PageState } from '../../utils/messages/page-state';
import { isProbed } from '../../utils/messages/probe';
import { Visit } from '../../utils/records';
import { inForm } from '../form';
import { expectUnpolluted, ownMake, polluting, strangeJson, strangeText } from './hostile';

const numRuns = inForm(5_000, 500);
const shapes = Object.entries({
  ...pageAsks,
  ...ownAsks,
  ...{ Measured, PageFrozen, PageRead, Placed, ScrollPlan, SliceMeasured, PageSource, PageState },
});
const sighting: Sighting = {
  visitId: '019aab00-0000-7000-8000-000000000001',
  url: 'https://shop.test/checkout',
  title: 'Checkout',
  kind: 'checkout',
  score: 0.9,
  signals: [{ id: 'title', weight: 1 }],
  text: 'words',
  textCut: false,
  lang: 'ja',
  seenAt: '2026-11-22T00:00:00.000Z',
  zone: 'Asia/Tokyo',
  trigger: 'auto',
};

afterEach(expectUnpolluted);

describe('a message', () => {
  it.each(shapes)('of %s is of its shape or not, whatever it is, and no throw', (_, shape) => {
    fc.assert(
      fc.property(fc.oneof(strangeJson(), fc.anything()), (ask) => {
        expect(typeof shape.safeParse(ask).success).toBe('boolean');
      }),
      { numRuns: inForm(2_000, 200) },
    );
    expect(shape.safeParse(polluting).success).toBe(false);
  });

  it('is one of ours by its own name alone', () => {
    for (const name of ownMake) {
      expect(Object.hasOwn(pageAsks, name)).toBe(false);
      expect(Object.hasOwn(ownAsks, name)).toBe(false);
    }
    expect(Object.hasOwn(pageAsks, 'visit.record')).toBe(true);
  });

  it('carries nothing past the door that it was not asked for', () => {
    const more = JSON.parse('{"__proto__":{"polluted":true},"tripId":"x","incognito":false}');
    const read = Sighting.parse(
      Object.assign(Object.create(more), sighting, { tripId: 'x', withdrawnAt: null }),
    );
    expect(Object.keys(read).sort()).toEqual(Object.keys(sighting).sort());
    expect(Reflect.get(read, 'polluted')).toBeUndefined();
  });

  it('of a page is taken by what it says in each field, or not at all', () => {
    const texts = strangeText([
      'https://',
      'http://shop.test/',
      'javascript:',
      'data:',
      '@',
      '#',
      '2026-11-22T00:00:00Z',
    ]);
    const any = fc.oneof(texts, fc.double(), fc.constantFrom(null, Number.NaN, 1e300), strangeJson());
    const kept = Visit.pick({ url: true, title: true, signals: true, seenAt: true, zone: true, lang: true });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sighting)), any, (field, value) => {
        const { data } = Sighting.safeParse({ ...sighting, [field]: value });
        if (!data) return;
        expect(kept.safeParse(data).success && Number.isFinite(data.score)).toBe(true);
        expect(data.url).toMatch(/^https?:/i);
        expect(data.title.length <= 2_000 && data.url.length <= 20_000).toBe(true);
      }),
      { numRuns },
    );
  });

  it('of a page that has no end is refused, and one at the limit is taken', () => {
    const source = (length: number): PageSource => ({ html: 'x'.repeat(length), rest: '', frames: [] });
    const nested = (depth: number): PageSource =>
      depth ? { ...source(1), frames: [nested(depth - 1)] } : source(1);
    const { html, depth, frames } = sourceLimits;
    const many = (count: number, length: number) => ({
      ...source(1),
      frames: Array(count).fill(source(length)),
    });
    const sources = [source(html), nested(depth), many(frames, 1), source(html + 1), nested(depth + 1)];
    const taken = [...sources, many(frames + 1, 1), many(frames, html), nested(5_000)].map(
      (one) => PageSource.safeParse(one).success,
    );
    expect(taken).toEqual([true, true, true, false, false, false, false, false]);
  });

  it('of what a page was like is taken to any depth that it can be told in', () => {
    const mark = { tag: 'iframe', look: '', nth: 0 };
    const state = (depth: number): PageState => ({
      marks: depth ? [{ ...mark, frame: state(depth - 1) }] : [],
      sheets: [],
      bars: null,
    });
    expect(PageState.safeParse(state(20)).success).toBe(true);
    expect(typeof PageState.safeParse(state(300)).success).toBe('boolean');
  });

  it('may ask a probe for an origin, and for nothing that only looks like one', () => {
    const ask = (origin: string) => ownAsks['probe.run'].safeParse({ tabId: 1, origins: [origin] }).success;
    expect(ask('https://px.a8.net')).toBe(true);
    for (const origin of [
      'https://px.a8.net/',
      'https://a@px.a8.net',
      'file://x',
      'https://px.a8.net?x',
      'HTTPS://PX.A8.NET',
      '',
    ])
      expect(ask(origin), origin).toBe(false);
    fc.assert(
      fc.property(strangeText(['https://', 'px.a8.net', ':443', '/favicon.ico', '?']), (text) => {
        if (ask(text)) expect(new URL(text).origin).toBe(text);
        expect(typeof isProbed(text)).toBe('boolean');
      }),
      { numRuns },
    );
  });
});
