// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Viewer } from '../../components/capture/viewer';
import { WordsProvider } from '../../components/words';
import type { Capture, Region, TextPlaces } from '../../utils/records';
import { visitRecord } from '../fixtures/records';

const drawing = (changed: Partial<Capture>) =>
  ({
    method: 'reconstruction',
    takenAt: '2026-11-26T05:17:00.000Z',
    files: { picture: 'a', thumbnail: 'b', text: 'c' },
    tiles: [],
    page: { width: 1_000, height: 4_000 },
    viewport: { width: 1_000, height: 800, dpr: 1, zoom: 1, scrollX: 0, scrollY: 0 },
    environment: null,
    versions: { extension: '0.1.0', browser: 'Chrome/156' },
    route: [],
    masks: [],
    missing: [],
    ...changed,
  }) as unknown as Capture;

const regions: Region[] = [
  { from: 'real', x: 0, y: 0, width: 1_000, height: 3_000 },
  { from: 'drawn', x: 0, y: 3_000, width: 1_000, height: 1_000 },
];

const show = (capture: Capture) =>
  act(() =>
    render(
      <WordsProvider language="en" preferred={['en-GB']}>
        <Viewer visit={visitRecord()} capture={capture} load={async () => null} onClose={() => {}} />
      </WordsProvider>,
      document.body,
    ),
  );

const mapButton = () =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Show redrawn parts');
const drawnParts = () => [...document.querySelectorAll<HTMLElement>('.drawn-part')];

describe('the viewer', () => {
  beforeAll(() => {
    // jsdom has no modal dialogs.
    HTMLDialogElement.prototype.showModal = () => {};
  });
  afterEach(() => act(() => render(null, document.body)));

  it('shows on demand which parts of a picture were drawn, where they lie', async () => {
    await show(drawing({ regions, realShare: 0.75 }));
    expect(document.body.textContent).toContain('Real pixels: 75%');
    expect(drawnParts()).toHaveLength(0);
    await act(() => mapButton()?.click());
    expect(drawnParts().map(({ style }) => [style.top, style.height])).toEqual([['75%', '25%']]);
    await act(() => mapButton()?.click());
    expect(drawnParts()).toHaveLength(0);
  });

  it('shows on demand where a drawing does not agree with the photograph', async () => {
    await show(drawing({ agreement: 0.8, poor: [{ x: 100, y: 400, width: 200, height: 80 }] }));
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Show parts unlike the real screen',
    );
    expect(document.querySelectorAll('.poor-part')).toHaveLength(0);
    await act(() => button?.click());
    const parts = [...document.querySelectorAll<HTMLElement>('.poor-part')];
    expect(parts.map(({ style }) => [style.left, style.top, style.width, style.height])).toEqual([
      ['10%', '10%', '20%', '2%'],
    ]);
  });

  it('offers no map of a picture that is real throughout, or that nothing is known of', async () => {
    await show(drawing({ method: 'full-stitched', regions: regions.slice(0, 1) }));
    expect(mapButton()).toBeUndefined();
    await show(drawing({}));
    expect(mapButton()).toBeUndefined();
  });
});

const places: TextPlaces = {
  version: 1,
  page: { width: 1_000, height: 4_000 },
  blocks: [
    block('購入から30日以内に', { boxes: [{ x: 100, y: 400, width: 200, height: 40 }] }),
    block('ご応募ください。', { boxes: [{ x: 100, y: 440, width: 100, height: 40 }], small: true }),
    block('よくあるご質問の答え', { seen: 'collapsed' }),
    block('ページの下', { boxes: [{ x: 0, y: 3_500, width: 100, height: 40 }] }),
  ],
  cut: false,
};
const pageText = 'はじめに <b>購入から30日以内に\nご応募ください。</b> よくあるご質問の答え ページの下';

describe('a quote in the viewer', () => {
  const scrolled = vi.fn();
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal = () => {};
    // jsdom lays nothing out.
    HTMLElement.prototype.scrollIntoView = scrolled;
  });
  afterEach(() => act(() => render(null, document.body)));

  const kept: Capture['files'] = { picture: 'a', thumbnail: 'b', text: 'c', places: 'd' };
  const showQuote = async (quote: string | undefined, changed: Partial<Capture> = {}, stored = places) => {
    const files = new Map([
      ['c', pageText],
      ['d', JSON.stringify(stored)],
    ]);
    const load = async (sha256: string) => {
      const text = files.get(sha256);
      // jsdom's own Blob cannot be read.
      return text === undefined ? null : new Response(text).blob();
    };
    await act(() =>
      render(
        <WordsProvider language="en" preferred={['en-GB']}>
          <Viewer
            key={quote}
            visit={visitRecord()}
            capture={drawing({ method: 'full-stitched', files: kept, ...changed })}
            load={load}
            quote={quote}
            onClose={() => {}}
          />
        </WordsProvider>,
        document.body,
      ),
    );
    await vi.waitFor(() => expect(document.querySelector('.page-text')?.textContent).toBe(pageText));
    await vi.waitFor(() => expect(note()).not.toBe('Looking for the quote…'));
  };
  const note = () => document.querySelector('.quote-notes')?.textContent;
  const marks = () =>
    [...document.querySelectorAll<HTMLElement>('.quote-mark')].map(({ style }) => [
      style.left,
      style.top,
      style.width,
      style.height,
    ]);

  it('is marked line by line where it stands, at full size, and comes into view', async () => {
    scrolled.mockClear();
    await showQuote('購入から30日以内に ご応募ください。');
    expect(marks()).toEqual([
      ['10%', '10%', '20%', '1%'],
      ['10%', '11%', '10%', '1%'],
    ]);
    expect(document.querySelector<HTMLElement>('.picture')?.style.width).toBe('1000px');
    expect(scrolled.mock.contexts[0]).toBe(document.querySelector('.quote-mark'));
    expect(note()).toBe('The quote is marked in the picture. It is written in small print.');
  });

  it('is marked in the text, whose signs stay text', async () => {
    await showQuote('購入から30日以内に ご応募ください。');
    expect(document.querySelector('mark')?.textContent).toBe('購入から30日以内に\nご応募ください。');
    expect(document.querySelector('.page-text b')).toBeNull();
  });

  it('is said to stand in a folded part, and nothing is marked for it in the picture', async () => {
    await showQuote('よくあるご質問の答え');
    expect(marks()).toEqual([]);
    expect(note()).toContain('folded part');
    expect(document.querySelector('mark')?.textContent).toBe('よくあるご質問の答え');
  });

  it('is said to stand outside a picture that does not reach so far', async () => {
    const tile = { file: 'a', x: 0, y: 0, width: 1_000, height: 800, pixelWidth: 1_000, pixelHeight: 800 };
    await showQuote('ページの下', { tiles: [tile] });
    expect(marks()).toEqual([]);
    expect(note()).toContain('does not show');
  });

  it.each<[string, Partial<Capture>, unknown]>([
    ['no places were kept', { files: { ...kept, places: undefined } as Capture['files'] }, places],
    ['the places are of another version', {}, { ...places, version: 2 }],
  ])('is shown in the text alone where %s', async (_, changed, stored) => {
    await showQuote('ページの下', changed, stored as TextPlaces);
    expect(marks()).toEqual([]);
    expect(note()).toContain('Its place in the picture is not known');
    expect(document.querySelector('mark')?.textContent).toBe('ページの下');
  });

  it('is marked as far as the picture reaches, and that is said', async () => {
    const tile = { file: 'a', x: 0, y: 0, width: 1_000, height: 440, pixelWidth: 1_000, pixelHeight: 440 };
    await showQuote('購入から30日以内に ご応募ください。', { tiles: [tile] });
    expect(marks()).toHaveLength(1);
    expect(note()).toContain('Only part of the quote');
  });

  it.each<[string, Partial<Capture>]>([
    ['a drawing', { method: 'reconstruction' }],
    ['the drawn part of a picture', { regions }],
  ])('is said to be redrawn where it stands in %s', async (_, changed) => {
    await showQuote('ページの下', changed);
    expect(marks()).toHaveLength(1);
    expect(note()).toContain('redrawn from the saved page');
  });

  it('is not said to be redrawn where its own place is real', async () => {
    await showQuote('購入から30日以内に', { method: 'reconstruction', regions });
    expect(note()).toBe('The quote is marked in the picture.');
  });

  it('leaves picture and text alone without a quote', async () => {
    await showQuote(undefined);
    expect(note()).toBeUndefined();
    expect(document.querySelector('mark')).toBeNull();
    expect(document.querySelector<HTMLElement>('.picture')?.style.width).toBe('100%');
  });
});

function block(text: string, changed: Partial<TextPlaces['blocks'][number]> = {}) {
  return { text, boxes: [], seen: 'visible' as const, small: false, ...changed };
}
