// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PagePanel, type PagePanelProps } from '../../components/page/page-panel';
import { isRestricted, pageStateOf } from '../../components/page/state';
import { WordsProvider } from '../../components/words';
import type { Capture, Visit } from '../../utils/records';

const hostile = '<img src=x onerror=alert(1)>';
const visit: Visit = {
  id: '019a0000-0000-7000-8000-000000000001',
  tripId: null,
  url: 'https://shop.test/',
  title: hostile,
  pageKind: 'confirmation',
  score: 0.9,
  signals: [],
  seenAt: '2026-11-22T05:17:00.000Z',
  zone: 'Asia/Tokyo',
  trigger: 'auto',
  incognito: false,
  device: 'd',
  lang: null,
  tabId: 1,
  text: '0'.repeat(64),
  textCut: false,
  route: [],
  captureState: 'kept',
  withdrawnAt: null,
};
const capture = (changed: object) =>
  ({
    method: 'viewport',
    files: { picture: 'a', thumbnail: 'b' },
    missing: [],
    ...changed,
  }) as unknown as Capture;

const show = async (changed: Partial<PagePanelProps>) => {
  const props: PagePanelProps = {
    title: hostile,
    restricted: false,
    visit: null,
    captures: [],
    saving: false,
    underway: null,
    refusal: null,
    remembered: null,
    load: async () => null,
    onSave: () => {},
    onCancel: () => {},
    onRestore: () => {},
    onCorrect: () => {},
    onForget: () => {},
    ...changed,
  };
  await act(() =>
    render(
      <WordsProvider language="en" preferred={['en-GB']}>
        <PagePanel {...props} />
      </WordsProvider>,
      document.body,
    ),
  );
  return document.body;
};

afterEach(() => render(null, document.body));

describe('this page', () => {
  it('offers to save a page that is not kept', async () => {
    const onSave = vi.fn();
    const body = await show({ onSave });
    expect(body.textContent).toContain('Not kept yet');
    body.querySelector('button')?.click();
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('says where nothing can be saved, and offers no button there', async () => {
    const body = await show({ restricted: true });
    expect(body.textContent).toContain('closed to extensions');
    expect(body.querySelector('button')).toBeNull();
  });

  it('says when a page was kept, in the zone it was seen in, and never takes its title for HTML', async () => {
    const body = await show({ visit, captures: [capture({})] });
    expect(body.querySelector('.state')?.textContent).toBe('Kept14:17');
    expect(body.querySelector('.title')?.textContent).toBe(hostile);
    expect(body.querySelector('img[src=x]')).toBeNull();
  });

  it('says why a picture is missing', async () => {
    const captures = [capture({ incomplete: 'tab-closed', files: { picture: null, thumbnail: null } })];
    const body = await show({ visit: { ...visit, captureState: 'incomplete' }, captures });
    expect(body.textContent).toContain('The tab was closed before the picture was taken.');
  });

  it('says why saving was refused', async () => {
    expect((await show({ refusal: 'disk-full' })).textContent).toContain('The disk is full');
  });
});

describe('pageStateOf', () => {
  it('is kept though only the drawing is missing, and says so', () => {
    const drawing = capture({
      method: 'reconstruction',
      incomplete: 'timed-out',
      files: { picture: null, thumbnail: null },
    });
    expect(pageStateOf(visit, [drawing, capture({})])).toEqual({
      kind: 'kept',
      reason: null,
      undrawn: true,
      thumbnail: 'b',
    });
  });

  it('is withdrawn whatever was kept', () => {
    expect(pageStateOf({ ...visit, withdrawnAt: visit.seenAt }, []).kind).toBe('withdrawn');
  });
});

describe('isRestricted', () => {
  it.each([
    'about:blank',
    'chrome://settings',
    'moz-extension://x/popup.html',
    'file:///a',
    '',
    'https://addons.mozilla.org/x',
    'https://chromewebstore.google.com/',
  ])('knows that %s is closed', (url) => expect(isRestricted(url)).toBe(true));
  it.each(['https://shop.test/', 'http://127.0.0.1:80/a', 'https://chrome.google.com/intl'])(
    'knows that %s is open',
    (url) => expect(isRestricted(url)).toBe(false),
  );
});
