/** Where a page stands: its size, the window on it, and what the browser says of itself. */
import type { Measured } from '../messages';

/** Size of the page and the part of it in view, CSS px. */
export function extent(window: Window): Pick<Measured, 'page' | 'viewport'> {
  // Read through the prototype: a form control named `documentElement` or `body` would shadow the property.
  const root: unknown = Reflect.get(Document.prototype, 'documentElement', window.document);
  const body: unknown = Reflect.get(Document.prototype, 'body', window.document);
  const sizes = [root, body].filter((element) => element instanceof HTMLElement);
  return {
    page: {
      // Not `innerWidth`: the window's scrollbars are no part of the page.
      width: Math.max(0, ...sizes.map((element) => element.scrollWidth)) || window.innerWidth,
      height: Math.max(0, ...sizes.map((element) => element.scrollHeight)) || window.innerHeight,
    },
    viewport: { ...visiblePart(window), dpr: window.devicePixelRatio, zoom: 1 },
  };
}

/** Pinched larger, a window shows only a part of what it lays out. */
function visiblePart(window: Window) {
  const pinched = window.visualViewport;
  if (pinched && pinched.scale !== 1)
    return {
      width: pinched.width,
      height: pinched.height,
      scrollX: pinched.pageLeft,
      scrollY: pinched.pageTop,
    };
  return {
    width: window.innerWidth,
    height: window.innerHeight,
    scrollX: window.scrollX,
    scrollY: window.scrollY,
  };
}

/** What page and browser say about tracking, language and looks. */
export function environmentOf(window: Window): Measured['environment'] {
  const { navigator, screen } = window;
  const signal: unknown = Reflect.get(navigator, 'globalPrivacyControl');
  return {
    language: navigator.language,
    cookiesEnabled: navigator.cookieEnabled,
    doNotTrack: navigator.doNotTrack ?? null,
    globalPrivacyControl: typeof signal === 'boolean' ? signal : null,
    online: navigator.onLine,
    languages: [...navigator.languages],
    colourScheme: prefers(window, 'color-scheme: dark') ? 'dark' : 'light',
    reducedMotion: prefers(window, 'reduced-motion: reduce'),
    screen: { width: screen.width, height: screen.height },
    ...connectionOf(navigator),
  };
}

/** By its kind (Network Information API). Desktop browsers say nothing, or only how fast it is, which changes by the minute. */
function connectionOf(navigator: Navigator): Pick<Measured['environment'], 'connection'> {
  const said: unknown = Reflect.get(navigator, 'connection');
  const type: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, 'type') : undefined;
  if (typeof type !== 'string' || type === 'unknown' || type === 'none') return {};
  return { connection: type === 'wifi' || type === 'cellular' || type === 'ethernet' ? type : 'other' };
}

const prefers = (window: Window, what: string): boolean => window.matchMedia?.(`(prefers-${what})`).matches;
