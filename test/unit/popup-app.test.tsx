/** What the popup draws first: all that it knows of the page at once, or, where the database keeps it waiting, its head. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../entrypoints/popup/app';
import { database } from '../../utils/db';
import { freshBackground } from './background';

const url = 'https://www.shop.test/order';
const event = { addListener: () => {}, removeListener: () => {} };

// Not the environment of that name: WXT’s browser cannot be read there.
const { window } = new JSDOM('<!doctype html><body></body>');
const ofPage = ['document', 'window', 'MutationObserver', 'addEventListener', 'removeEventListener'] as const;
for (const name of ofPage) vi.stubGlobal(name, window[name]);
Object.assign(navigator, { languages: ['ja'] });
const { document } = window;

/** What was in the document, each time something came or went. */
let drawn: string[];
let watcher: MutationObserver;
const parts = () => [...document.body.children].map(({ tagName }) => tagName).join(' ');

beforeEach(async () => {
  await freshBackground();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 7, url, active: true, title: 'Order' },
  ] as never);
  const permissions = { contains: async () => true, onAdded: event, onRemoved: event };
  Object.assign(fakeBrowser, { permissions });
  drawn = [];
  watcher = new window.MutationObserver(() => drawn.push(parts()));
  watcher.observe(document.body, { childList: true });
});

afterEach(() => {
  watcher.disconnect();
  render(null, document.body);
});

const minutes = 60_000;
const show = (patience: number) => act(() => render(<App patience={patience} />, document.body));

it('draws nothing before it is known whether the page was kept, and then everything', async () => {
  await show(minutes);
  await vi.waitFor(() => expect(document.querySelector('main')).not.toBe(null));
  expect(drawn[0]).toBe('HEADER MAIN FOOTER');
});

it('draws its head when the database keeps it waiting, and the rest as soon as it is known', async () => {
  let letGo = () => {};
  const wait = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const busy = database.transaction('rw', database.visits, () => Dexie.waitFor(wait));
  await show(0);
  await vi.waitFor(() => expect(parts()).toBe('HEADER'));
  expect(drawn).toEqual(['HEADER']);
  letGo();
  await busy;
  await vi.waitFor(() => expect(parts()).toBe('HEADER MAIN FOOTER'));
});
