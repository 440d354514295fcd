/** A snapshot in a frame becomes the page it was: what lay open lies open, what was scrolled is scrolled. */

import { marks } from './apply-state';
import { insideOf } from './freeze';

/** Changes `live`, a snapshot that has loaded in a frame without scripts. */
export async function settle(live: Document): Promise<void> {
  if (live.documentElement.hasAttribute(marks.bars)) {
    const style = live.createElement('style');
    style.textContent = '*{scrollbar-width:none!important}';
    live.head.append(style);
  }
  const all = everythingIn(live.documentElement);
  for (const element of all) openUp(element);
  await live.fonts.ready;
  await Promise.all(framesOf(live).map(settle));
  for (const animation of live.getAnimations()) end(animation);
  for (const element of all) {
    const [x, y] = (element.getAttribute(marks.scroll) ?? '').split(',').map(Number);
    if (x !== undefined && y !== undefined) element.scrollTo({ left: x, top: y, behavior: 'instant' });
  }
}

/** Elements below `root`, it included, shadow trees too. */
export function everythingIn(root: Element): Element[] {
  const found: Element[] = [root];
  for (const element of root.querySelectorAll('*')) {
    found.push(element);
    if (element.shadowRoot)
      for (const node of insideOf(element))
        if (node.nodeType === Node.ELEMENT_NODE) found.push(...everythingIn(node as Element));
  }
  return found;
}

/** Documents of frames that are kept in a snapshot. */
function framesOf(live: Document): Document[] {
  return [...live.querySelectorAll<HTMLIFrameElement>(`iframe[${marks.frame}]`)].flatMap(
    ({ contentDocument }) => contentDocument ?? [],
  );
}

function openUp(element: Element) {
  const top = element.getAttribute(marks.top);
  if (element.hasAttribute(marks.mixed)) Reflect.set(element, 'indeterminate', true);
  if (top === 'modal') {
    element.removeAttribute('open');
    (element as HTMLDialogElement).showModal();
  } else if (top === 'popover') (element as HTMLElement).showPopover();
}

/** Entrances are over. What moves for ever has no end: it shows its beginning. */
function end(animation: Animation) {
  const { endTime } = animation.effect?.getComputedTiming() ?? {};
  if (endTime === Number.POSITIVE_INFINITY) animation.cancel();
  else animation.finish();
}
