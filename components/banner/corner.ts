/** Where the banner stands: in the corner in which it covers least of what the shopper may want to press. */

/** Px from the window's edges. */
const margin = 16;

/** The first is taken where it is as good as any. */
const corners = [
  { bottom: true, right: true },
  { bottom: true, right: false },
  { bottom: false, right: true },
  { bottom: false, right: false },
] as const;
export type Corner = (typeof corners)[number];

const pressable =
  'a[href],button,input,select,textarea,label,summary,iframe,[role=button],[role=link],[tabindex="0"],[contenteditable]';

/** Points looked at in each corner, across and down. */
const grid = { across: 7, down: 5 };

/** The style of the host element in a corner. */
export const cornerStyle = ({ bottom, right }: Corner = corners[0]): string =>
  `:host{inset:${bottom ? 'auto' : `${margin}px`} ${right ? `${margin}px` : 'auto'} ${bottom ? `${margin}px` : 'auto'} ${right ? 'auto' : `${margin}px`}!important}`;

/** The corner for a banner of this size (px). `host`: what is passed over, the banner's own element. Reads the page, changes nothing. */
export function freeCorner(host: Element, { width, height }: { width: number; height: number }): Corner {
  const { innerWidth, innerHeight } = window;
  const covered = corners.map(({ bottom, right }) => {
    const left = right ? innerWidth - margin - width : margin;
    const top = bottom ? innerHeight - margin - height : margin;
    return pressableIn(host, { left, top, width, height });
  });
  return corners[covered.indexOf(Math.min(...covered))] ?? corners[0];
}

/** How many points of a rectangle of the window show something that can be pressed. */
function pressableIn(
  host: Element,
  at: { left: number; top: number; width: number; height: number },
): number {
  let found = 0;
  for (let i = 0; i < grid.across * grid.down; i++) {
    const x = at.left + (at.width * ((i % grid.across) + 0.5)) / grid.across;
    const y = at.top + (at.height * (Math.floor(i / grid.across) + 0.5)) / grid.down;
    const [shown] = document.elementsFromPoint(x, y).filter((element) => element !== host);
    if (shown?.closest(pressable)) found++;
  }
  return found;
}
