/** Moving a picture by dragging it. */

/** Begins a drag of what scrolls; the primary button alone, and not on what can be pressed. */
export function pan(event: PointerEvent): void {
  const sheet = event.currentTarget;
  const on = event.target;
  if (!(sheet instanceof HTMLElement) || event.button !== 0 || event.pointerType === 'touch') return;
  if (on instanceof Element && on.closest('button, .black-layer')) return;
  const { clientX, clientY } = event;
  const { scrollLeft, scrollTop } = sheet;
  const move = (next: PointerEvent) => {
    sheet.scrollLeft = scrollLeft - (next.clientX - clientX);
    sheet.scrollTop = scrollTop - (next.clientY - clientY);
  };
  const ending = new AbortController();
  const { signal } = ending;
  sheet.classList.add('panned');
  const end = () => {
    sheet.classList.remove('panned');
    ending.abort();
  };
  window.addEventListener('pointermove', move, { signal });
  for (const last of ['pointerup', 'pointercancel']) window.addEventListener(last, end, { signal });
}
