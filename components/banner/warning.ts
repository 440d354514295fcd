/** The warning in the banner: what happened and what to do, and a way to know more or to hear no more of it. */
import type { BannerWarning } from '../../utils/messages';
import { append } from './append';

export interface WarningParts {
  /** Read aloud; filled once it stands on the page. */
  line: HTMLElement;
  say: () => void;
}

/** Puts a warning into the banner's box. `button` makes one that only its reader can press. */
export function addWarning(
  box: HTMLElement,
  warning: BannerWarning,
  button: (label: string, press: () => void) => HTMLButtonElement,
  act: { open: (id: string) => Promise<unknown>; dismiss: (id: string) => Promise<boolean> },
  close: () => void,
): WarningParts {
  const line = append(box, 'p');
  line.role = 'status';
  line.className = 'what';
  const todo = append(box, 'p');
  todo.className = 'todo';
  // Only an extension that was updated under the page does not answer: it has nothing left to open.
  const more = button(warning.more, () => void act.open(warning.id).catch(() => {}));
  const less = button(warning.dismiss, async () => {
    less.onclick = null;
    const dismissed = await act.dismiss(warning.id).catch(() => false);
    if (!dismissed) return close();
    line.textContent = warning.dismissed;
    todo.remove();
    more.remove();
    less.remove();
  });
  const others = append(box, 'span');
  others.className = 'others';
  return {
    line,
    say: () => {
      line.textContent = warning.what;
      todo.textContent = warning.todo;
      others.textContent = warning.others;
    },
  };
}
