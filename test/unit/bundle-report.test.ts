// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { BundleCase } from '../../utils/bundle';
import { exhibitsOf, type FilledExhibit } from '../../utils/bundle/exhibits';
import { reportOf } from '../../utils/bundle/report';
import { trackingWords } from '../../utils/bundle/report/tracking-words';
import { reportTexts } from '../../utils/bundle/report-texts';
import { asCsv, timelineOf } from '../../utils/bundle/timeline';
import { timesIn } from '../../utils/bundle/times';
import { type Language, languages, type RouteGap, routeGaps } from '../../utils/records';
import { CaseMaker } from './bundle-case';
import { wholeTrip } from './bundle-trip';

/** Exhibits as if every file had been written, all of them PNG. */
const filled = (given: BundleCase): FilledExhibit[] =>
  exhibitsOf(given.visits, given.captures).map((exhibit) => ({
    ...exhibit,
    folders: exhibit.folders.map((folder) => ({
      ...folder,
      unreadable: [],
      files: folder.parts.map(({ role, stem, sha256 }) => {
        const [extension, mediatype] = role === 'text' ? ['txt', 'text/plain'] : ['png', 'image/png'];
        return { role, sha256, path: `${folder.path}/${stem}.${extension}`, bytes: 1, mediatype };
      }),
    })),
  }));

const pageOf = (given: BundleCase, language: Language = 'ja') =>
  new DOMParser().parseFromString(reportOf(given, filled(given), [], language), 'text/html');

const hostile = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>"\'&\u202Egnp.exe';

describe('the report', () => {
  it('follows the desk’s order', async () => {
    const heads = [...pageOf((await wholeTrip()).case()).querySelectorAll('h2')].map(({ id }) => id);
    expect(heads).toEqual(['facts', 'route', 'tracking', 'environment', 'exhibits', 'hashes']);
  });

  it('says by what the device was connected, and that it changed on the way; nothing where the browser did not say', async () => {
    const given = (await wholeTrip()).case();
    const of = (page: Document) => page.querySelector('[aria-labelledby=environment]')?.textContent ?? '';
    expect(of(pageOf(given, 'en'))).not.toContain(reportTexts.en.environment.connection);
    const kinds = ['wifi', 'wifi', 'cellular'] as const;
    const captures = given.captures.map((capture, i) => ({
      ...capture,
      environment: capture.environment && { ...capture.environment, connection: kinds[Math.min(i, 2)] },
    }));
    expect(captures.filter(({ environment }) => environment).length).toBeGreaterThan(2);
    expect(of(pageOf({ ...given, captures }, 'en'))).toContain('Wi-Fi → mobile network');
  });

  it('says honestly what was not read, and leaves out what does not matter', async () => {
    const given = (await wholeTrip()).case({
      orderNumber: null,
      amount: null,
      portal: null,
      anchors: {},
      route: [],
    });
    const text = pageOf(given, 'en').querySelector('main')?.textContent ?? '';
    for (const sentence of ['orderNumber', 'portal', 'clicked', 'entered', 'ordered', 'route'] as const) {
      expect(text).toContain(reportTexts.en.absent[sentence]);
    }
    expect(text).not.toContain(reportTexts.en.facts.amount);
    const whole = pageOf((await wholeTrip()).case(), 'en').body.textContent ?? '';
    expect(whole).not.toContain(reportTexts.en.absent.orderNumber);
    expect(whole).toContain('TS-20261122-00417');
  });

  it.each(languages)(
    'says in %s what of the route is missing, and nothing when it is complete',
    async (language) => {
      const given = await wholeTrip();
      const section = (routeGaps: RouteGap[]) =>
        pageOf(given.case({ routeGaps }), language).querySelector('section[aria-labelledby="route"]')
          ?.textContent ?? '';
      for (const gap of routeGaps) {
        const words = trackingWords[language].gaps[`route-${gap}`];
        expect(section([gap])).toContain(words);
        expect(section([])).not.toContain(words);
      }
    },
  );

  it('labels a reconstruction as one, with its agreement, and real pixels not', async () => {
    const figures = [...pageOf((await wholeTrip()).case(), 'en').querySelectorAll('#exhibit-1 figure')];
    const [real, drawn] = figures.map(({ textContent }) => textContent ?? '');
    expect(real).toContain('Real pixels');
    expect(real).not.toContain('not a photograph');
    expect(drawn).toContain('not a photograph');
    expect(drawn).toContain('97.3%');
  });

  it('shows local time with its zone, and UTC beside it', async () => {
    const text = pageOf((await wholeTrip()).case()).querySelector('#exhibit-2')?.textContent ?? '';
    expect(text).toContain('14:04:00');
    expect(text).toContain('2026-11-22 05:04:00 UTC');
  });

  it.each(languages)(
    'is whole in %s: landmarks, headings, names of pictures, no empty cell but the unanswered',
    async (language) => {
      const page = pageOf((await wholeTrip()).case(), language);
      expect(page.documentElement.lang).toBe(language);
      expect(page.querySelectorAll('main, h1')).toHaveLength(2);
      expect([...page.images].every(({ alt }) => alt)).toBe(true);
      expect([...page.querySelectorAll('th')].every((head) => head.scope && head.textContent)).toBe(true);
      for (const part of page.querySelectorAll('[aria-labelledby]')) {
        expect(page.getElementById(part.getAttribute('aria-labelledby') ?? '')).not.toBeNull();
      }
      for (const link of page.querySelectorAll('a[href^="#"]')) {
        expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
      }
      expect(page.body.textContent).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );

  it('makes nothing but text of what pages supplied', async () => {
    const maker = new CaseMaker();
    const url = `https://x.test/?q=${hostile}`;
    await maker.addPage({ kind: 'campaign', minute: 1, url, title: hostile, text: hostile, as: 'chrome' });
    const offer = { name: hostile, id: hostile, reward: 1, currency: hostile, url };
    const trip = {
      offer,
      orderNumber: hostile,
      portal: { host: hostile, name: hostile },
      shop: hostile,
      networks: [hostile],
    };
    for (const language of languages) {
      const page = pageOf(maker.case(trip), language);
      expect(page.querySelectorAll('script, [onerror], style')).toHaveLength(1);
      expect([...page.images].every((image) => image.getAttribute('src')?.startsWith('captures/0001-'))).toBe(
        true,
      );
      expect(page.querySelector('#exhibit-1 bdi')?.textContent).toBe(hostile.replace('\u202E', '[U+202E]'));
      expect(page.body.innerHTML).not.toContain('\u202E');
    }
  });

  it('loads nothing from the network and runs nothing', async () => {
    const page = pageOf((await wholeTrip()).case());
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'");
    for (const node of page.querySelectorAll('[src], [href]')) {
      expect(node.getAttribute('src') ?? node.getAttribute('href')).toMatch(/^(captures\/|#)/);
    }
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });
});

describe('the timeline', () => {
  it('is in order of time, with a byte-order mark and one row a moment', async () => {
    const given = (await wholeTrip()).case();
    const moments = timelineOf(given, filled(given), [], timesIn('ja', given.zone).local);
    expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).toSorted());
    expect(moments.filter(({ event }) => event === 'captured')).toHaveLength(7);
    expect(moments.filter(({ event }) => event.startsWith('route-'))).toHaveLength(3);
    const csv = asCsv(moments);
    expect(csv.startsWith('\uFEFFat,local,event')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(moments.length + 2);
  });
});
