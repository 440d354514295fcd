// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showBanner, staysMs } from '../../components/banner/banner';
import { isMeant } from '../../components/banner/trust';

const texts = {
  message: '<b>控え</b>',
  undo: '取り消す',
  undone: '済み',
  undoFailed: '失敗',
  close: '閉じる',
};
const acts = { undo: async () => true, open: async () => true, dismiss: async () => true };
const warning = {
  id: 'trip/entry-missing',
  severity: 'will-fail' as const,
  what: '<i>エントリーが</i>ありません。',
  todo: 'エントリーしてください。',
  others: 'ほかに1件',
  more: 'くわしく',
  dismiss: '表示しない',
  dismissed: '表示しません。',
};
let root: ShadowRoot;
/** The banner's style as it was set last. */
let style: string;

beforeEach(() => {
  vi.useFakeTimers();
  // What jsdom lacks.
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(css: string) {
        style = css;
      }
    },
  );
  Object.assign(document, { elementsFromPoint: () => [] });
  style = '';
  HTMLElement.prototype.showPopover = () => {};
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    root = attach.call(this, options);
    return root;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.documentElement.replaceChildren();
});

const hosts = () => document.querySelectorAll('html > div');
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((made) => made.textContent === name) ??
  expect.fail(`no button ${name}`);

describe('banner', () => {
  it('shows its line as text, goes by itself, and is the only one', () => {
    showBanner({ visitId: 'v', tone: 'kept', texts, warning: null }, acts);
    showBanner({ visitId: 'v', tone: 'kept', texts, warning: null }, acts);
    expect(hosts()).toHaveLength(1);
    expect(root.querySelector('[role=status]')?.textContent).toBe('<b>控え</b>');
    expect(root.querySelector('b')).toBeNull();
    vi.advanceTimersByTime(staysMs);
    expect(hosts()).toHaveLength(0);
  });

  it('stands in the corner where it covers least of what can be pressed, at the bottom right where none is better', () => {
    const place = () => style.slice(style.lastIndexOf(':host{inset:'));
    showBanner({ visitId: 'v', tone: 'kept', texts, warning: null }, acts);
    expect(place()).toBe(':host{inset:auto 16px 16px auto!important}');
    document.documentElement.innerHTML = '<body><button><b>Add to cart</b></button></body>';
    const [inner] = document.querySelectorAll('b');
    const isRight = (x: number) => x > window.innerWidth / 2;
    Object.assign(document, {
      elementsFromPoint: (x: number) => [...hosts(), ...(isRight(x) && inner ? [inner] : [])],
    });
    showBanner({ visitId: 'v', tone: 'kept', texts, warning: null }, acts);
    expect(place()).toBe(':host{inset:auto auto 16px 16px!important}');
  });

  it('stays with a problem until it is closed', () => {
    showBanner({ visitId: null, tone: 'problem', texts, warning: null }, acts);
    vi.advanceTimersByTime(staysMs * 10);
    expect(hosts()).toHaveLength(1);
    expect(root.querySelectorAll('button')).toHaveLength(1);
    button('✕').click();
    expect(hosts()).toHaveLength(0);
  });

  it('undoes nothing at a click made by the page', () => {
    const undo = vi.fn(async () => true);
    showBanner({ visitId: 'v', tone: 'kept', texts, warning: null }, { ...acts, undo });
    button('取り消す').click();
    expect(undo).not.toHaveBeenCalled();
  });
});

describe('a warning', () => {
  const show = (fields: Partial<typeof warning> | { severity: 'note' } = {}) =>
    showBanner({ visitId: 'v', tone: 'kept', texts, warning: { ...warning, ...fields } }, acts);

  it('stands first, as text, with what to do, and stays', () => {
    show();
    expect([...root.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      warning.what,
      warning.todo,
      texts.message,
    ]);
    expect(root.querySelector('i')).toBeNull();
    vi.advanceTimersByTime(staysMs * 10);
    expect(hosts()).toHaveLength(1);
  });

  it('goes by itself when it is but a note', () => {
    show({ severity: 'note' });
    vi.advanceTimersByTime(staysMs);
    expect(hosts()).toHaveLength(0);
  });

  it('is dismissed by no click of the page', () => {
    const dismiss = vi.fn(async () => true);
    showBanner({ visitId: null, tone: 'kept', texts, warning }, { ...acts, dismiss });
    button('表示しない').click();
    expect(dismiss).not.toHaveBeenCalled();
  });
});

describe('a click', () => {
  const host = document.createElement('div');
  const made = document.createElement('button');
  const click = (isTrusted: boolean, timeStamp: number) => ({ isTrusted, timeStamp }) as Event;

  beforeEach(() => {
    document.elementFromPoint = () => host;
    host.checkVisibility = () => true;
    made.getBoundingClientRect = () => ({ left: 10, top: 10, width: 40, height: 20 }) as DOMRect;
  });

  it('is meant when the browser vouches for it and the banner has stood in sight', () => {
    expect(isMeant(click(true, 1_000), host, made, 400)).toBe(true);
  });

  it('is not meant when a script made it', () => {
    expect(isMeant(click(false, 1_000), host, made, 400)).toBe(false);
  });

  it('is not meant when it came too soon', () => {
    expect(isMeant(click(true, 899), host, made, 400)).toBe(false);
  });

  it('is not meant when something lies over the banner, or it cannot be seen', () => {
    document.elementFromPoint = () => document.body;
    expect(isMeant(click(true, 1_000), host, made, 400)).toBe(false);
    document.elementFromPoint = () => host;
    host.checkVisibility = () => false;
    expect(isMeant(click(true, 1_000), host, made, 400)).toBe(false);
  });
});

it.each([null, warning])(
  'has no fault that axe-core finds; its colours are measured with the theme’s',
  async (warned) => {
    vi.useRealTimers();
    const attach = vi.mocked(Element.prototype.attachShadow).getMockImplementation();
    // Closed, as it is on pages, nobody looks inside.
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
      return attach?.call(this, { ...options, mode: 'open' }) ?? expect.fail();
    });
    showBanner({ visitId: 'v', tone: 'kept', texts, warning: warned }, acts);
    const host = hosts()[0] ?? expect.fail('no banner');
    const { violations, passes } = await axe.run(host, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('button-name');
  },
);
