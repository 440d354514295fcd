// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Viewer } from '../../components/capture/viewer';
import { WordsProvider } from '../../components/words';
import type { Capture, Region } from '../../utils/records';
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
