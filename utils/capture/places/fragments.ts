/** Fragments: what is written in one place, with the lines it stands on, as long as all of it is seen or none. */
import type { Piece } from '../walk';
import { type Clip, type Ground, type Seen, type Sides, seenOn } from './ground';
import type { Line } from './lines';

export interface Fragment {
  /** Fragments of one number stand in the same block. */
  block: number;
  text: string;
  /** `start`: index in `text`. */
  lines: Line[];
  seen: Seen;
  of: 'picture' | 'field' | null;
  /** Font size, CSS px; 0: not known. */
  size: number;
  vertical: boolean;
  /** Stands for it in the search for card numbers. */
  node: Piece['node'];
}

type Written = Pick<Fragment, 'block' | 'of' | 'node'>;

/** Share of a line's height that must be in view for it to be seen. */
const enough = 0.4;

/** Cuts a text into fragments where it passes from seen to unseen. `lines` by their index in `raw`. */
export function fragmentsOf(
  raw: string,
  lines: readonly Line[],
  ground: Ground,
  written: Written,
): Fragment[] {
  const base = seenOn(ground);
  const common = { ...written, size: ground.size, vertical: ground.vertical };
  const squeeze = (text: string) => squeezed(text, ground.pre);
  const blank = !/\S/.test(raw);
  if (base !== 'visible' || lines.length === 0 || blank)
    return [
      {
        ...common,
        text: squeeze(raw),
        lines: [],
        // In a turned frame words are seen, only their place is not known.
        seen: base === 'visible' && !blank && ground.site.scale !== null ? 'hidden' : base,
      },
    ];
  const fragments: Fragment[] = [];
  for (const [i, { start, sides }] of lines.entries()) {
    const text = squeeze(raw.slice(i === 0 ? 0 : start, lines[i + 1]?.start));
    const shown = shownOf(sides, ground);
    const last = fragments.at(-1);
    const seen = typeof shown === 'string' ? shown : 'visible';
    const fragment = last && last.seen === seen ? last : { ...common, text: '', lines: [] as Line[], seen };
    if (fragment !== last) fragments.push(fragment);
    if (typeof shown !== 'string') fragment.lines.push({ start: fragment.text.length, sides: shown });
    fragment.text += text;
  }
  return fragments;
}

const squeezed = (text: string, pre: boolean): string =>
  pre ? text.replace(/\r\n?/g, '\n').replace(/[^\S\n]+/g, ' ') : text.replace(/\s+/g, ' ');

/** The part of a line that is in view, or why none is. */
function shownOf(sides: Sides, { clip, site }: Ground): Sides | Seen {
  if (sides.right <= site.leftmost || sides.bottom <= 0) return 'hidden';
  if (!clip) return sides;
  const shown = {
    left: Math.max(sides.left, clip.sides.left),
    top: Math.max(sides.top, clip.sides.top),
    right: Math.min(sides.right, clip.sides.right),
    bottom: Math.min(sides.bottom, clip.sides.bottom),
  };
  const share = (shown.bottom - shown.top) / (sides.bottom - sides.top);
  if (share >= enough && shown.right - shown.left >= 1) return shown;
  return beyond(share < enough, clip);
}

/** Below what is shown of a folded text a click brings more; what slides sideways, or is reached by scrolling, is hidden. */
const beyond = (vertically: boolean, { scrolls }: Clip): Seen =>
  vertically && !scrolls ? 'collapsed' : 'hidden';
