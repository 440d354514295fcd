/** The banner: one quiet line over the page that disturbs nothing and goes by itself. Page text never comes near it as HTML. */
import type { ContentMessages } from '../../utils/messages';
import { bannerStyle } from './style';
import { isMeant } from './trust';

/** How long it stays when nobody looks at it, ms. A problem stays until it is closed. */
export const staysMs = 6_000;

type Shown = ContentMessages['banner.show']['ask'];

let remove: (() => void) | null = null;
let shown: Element | null = null;

/** Takes the banner away at once: it must be in no picture. */
export const hideBanner = () => remove?.();

/** Where it stands in the window; null when there is none. */
export const bannerBox = (): DOMRect | null => (shown?.isConnected ? shown.getBoundingClientRect() : null);

/** Shows a banner in place of the last one. `undo` resolves with true when the visit is withdrawn. */
export function showBanner(
  { visitId, tone, texts }: Shown,
  undo: (visitId: string) => Promise<boolean>,
): void {
  remove?.();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(bannerStyle);
  root.adoptedStyleSheets = [sheet];
  const box = append(root, 'section');
  box.className = tone;
  shown = box;
  const line = append(box, 'p');
  line.role = 'status';
  const away = goesBy(host, box, tone === 'kept');
  remove = away.now;
  const shownAt = performance.now();
  const button = (label: string, press: () => void) => {
    const made = append(box, 'button');
    made.textContent = label;
    made.onclick = (event) => isMeant(event, host, made, shownAt) && press();
    return made;
  };
  if (visitId !== null) {
    const undoButton = button(texts.undo, async () => {
      undoButton.onclick = null;
      const undone = await undo(visitId).catch(() => false);
      if (root.activeElement === undoButton) close.focus();
      undoButton.remove();
      line.textContent = undone ? texts.undone : texts.undoFailed;
      away.stay(!undone);
    });
  }
  // Closing harms nothing: any click will do.
  const close = button('✕', () => {});
  close.ariaLabel = texts.close;
  close.onclick = away.now;
  box.onkeydown = ({ key }) => key === 'Escape' && away.now();
  putOnTop(host);
  // A status is read aloud when its text changes, so it must stand there before.
  line.textContent = texts.message;
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

function append<Tag extends keyof HTMLElementTagNameMap>(parent: ParentNode, tag: Tag) {
  const element = document.createElement(tag);
  parent.append(element);
  return element;
}
