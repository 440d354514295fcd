/** The banner: one quiet line over the page that disturbs nothing and goes by itself. Page text never comes near it as HTML. */
import type { BannerTexts, ContentMessages } from '../../utils/messages';
import { append } from './append';
import { cornerStyle, freeCorner } from './corner';
import { bannerStyle } from './style';
import { isMeant } from './trust';
import { addWarning } from './warning';

/** How long it stays when nobody looks at it, ms. A problem stays until it is closed. */
export const staysMs = 6_000;

type Shown = ContentMessages['banner.show']['ask'];

let remove: (() => void) | null = null;
let shown: Element | null = null;

/** Takes the banner away at once: it must be in no picture. */
export const hideBanner = () => remove?.();

/** Where it stands in the window; null when there is none. */
export const bannerBox = (): DOMRect | null => (shown?.isConnected ? shown.getBoundingClientRect() : null);

/** What its reader may do. Each resolves with true when it was done. */
export interface BannerActs {
  /** Withdraws the visit. */
  undo: (visitId: string) => Promise<boolean>;
  /** Shows a warning with all that belongs to it. */
  open: (warningId: string) => Promise<boolean>;
  /** Wants to see a warning no more on this trip. */
  dismiss: (warningId: string) => Promise<boolean>;
}

/** Shows a banner in place of the last one: a warning first, if there is one, then what was kept. */
export function showBanner({ visitId, tone, texts, warning }: Shown, acts: BannerActs): void {
  remove?.();
  const host = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(bannerStyle + cornerStyle());
  const box = boxIn(host, sheet);
  box.className = warning ? `warning ${warning.severity}` : tone;
  shown = box;
  const goes = warning ? warning.severity === 'note' : tone === 'kept';
  const away = goesBy(host, box, goes);
  remove = away.now;
  const shownAt = performance.now();
  const button = (label: string, press: () => void) => {
    const made = append(box, 'button');
    made.textContent = label;
    made.onclick = (event) => isMeant(event, host, made, shownAt) && press();
    return made;
  };
  const warned = warning && addWarning(box, warning, button, acts, away.now);
  const line = append(box, 'p');
  line.role = 'status';
  if (visitId !== null)
    addUndo(button, texts, acts, visitId, (text, stays) => {
      line.textContent = text;
      away.stay(stays || (warning !== null && !goes));
    });
  // Closing harms nothing: any click will do.
  const close = button('✕', () => {});
  close.className = 'close';
  close.ariaLabel = texts.close;
  close.onclick = away.now;
  box.onkeydown = ({ key }) => key === 'Escape' && away.now();
  putOnTop(host);
  // A status is read aloud when its text changes, so it must stand there before.
  warned?.say();
  line.textContent = texts.message;
  // Once all of it is there: its size decides.
  sheet.replaceSync(bannerStyle + cornerStyle(freeCorner(host, box.getBoundingClientRect())));
}

function boxIn(host: HTMLElement, sheet: CSSStyleSheet): HTMLElement {
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  return append(root, 'section');
}

function addUndo(
  button: (label: string, press: () => void) => HTMLButtonElement,
  texts: BannerTexts,
  acts: BannerActs,
  visitId: string,
  say: (text: string, stays: boolean) => void,
) {
  const made = button(texts.undo, async () => {
    made.onclick = null;
    const undone = await acts.undo(visitId).catch(() => false);
    const root = made.getRootNode();
    const close = made.parentElement?.querySelector<HTMLElement>('.close');
    if (root instanceof ShadowRoot && root.activeElement === made) close?.focus();
    made.remove();
    say(undone ? texts.undone : texts.undoFailed, !undone);
  });
}

/** The host element leaves after `staysMs`, but never under the pointer or the focus. */
function goesBy(host: HTMLElement, box: HTMLElement, byItself: boolean) {
  let timer: ReturnType<typeof setTimeout>;
  let stays = !byItself;
  const now = () => {
    clearTimeout(timer);
    host.remove();
  };
  const wait = () => {
    clearTimeout(timer);
    if (!stays && !box.matches(':hover, :focus-within')) timer = setTimeout(now, staysMs);
  };
  box.onpointerenter = box.onpointerleave = wait;
  box.addEventListener('focusin', wait);
  // The focus has left only after this event.
  box.addEventListener('focusout', () => setTimeout(wait));
  wait();
  return {
    now,
    stay: (forGood: boolean) => {
      stays = forGood;
      wait();
    },
  };
}

/** The top layer lies above everything a page can stack, without moving it or taking its focus. */
function putOnTop(host: HTMLElement) {
  host.popover = 'manual';
  document.documentElement.append(host);
  try {
    host.showPopover();
  } catch {
    // Not a document that can show popovers (an XML page): `position: fixed` and the highest z-index must do.
  }
}
