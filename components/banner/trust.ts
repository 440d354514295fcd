/** Whether a click on the banner is really its reader's. A page could lure or fake one; undoing evidence must take a person. */

/** A click this soon was aimed at what lay there before, ms. */
export const tooSoonMs = 500;

/** True when the browser vouches for the click, the banner stood long enough, and its button is in sight and on top. `shownAt` and the event's own time are ms since the page began. */
export function isMeant(event: Event, host: HTMLElement, button: HTMLElement, shownAt: number): boolean {
  if (!event.isTrusted || event.timeStamp - shownAt < tooSoonMs) return false;
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, top, width, height } = button.getBoundingClientRect();
  // A closed shadow root answers with its host.
  return width > 0 && document.elementFromPoint(left + width / 2, top + height / 2) === host;
}
