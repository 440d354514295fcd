/** How good pictures may be so that together they fit. */

/** How pictures are written: `width` in px at most, `quality` of the JPEG from 0 to 1. */
export interface Setting {
  width: number;
  quality: number;
}

/** Poorer than this a screenshot’s small print cannot be read any more. */
export const poorest: Setting = { width: 1_000, quality: 0.35 };
/** More than this nobody sees on a page. */
export const best: Setting = { width: 2_600, quality: 0.92 };

/** From 0, the poorest that can be read, to 1, the best. Sizes grow with it, and smoothly. */
export function settingAt(grade: number): Setting {
  const share = Math.min(Math.max(grade, 0), 1);
  return {
    width: Math.round(poorest.width * (best.width / poorest.width) ** share),
    quality: Math.round((poorest.quality + (best.quality - poorest.quality) * share) * 1_000) / 1_000,
  };
}

/** Tries of one search at most: each encodes every picture. */
const mostTries = 9;
/** Good enough: so much of the room is used. */
const goodShare = 0.9;
/** What is aimed at, in the middle of what is good enough. */
const aim = 0.955;

export interface Tried<Made> {
  grade: number;
  bytes: number;
  made: Made;
}

/**
 * Finds the best grade whose bytes fit into `room`. `make` is told the room, so that it need not keep what will not fit.
 * Null when even the poorest is too large.
 */
export async function bestThatFits<Made>(
  room: number,
  make: (grade: number) => Promise<{ bytes: number; made: Made }>,
): Promise<Tried<Made> | null> {
  const tryAt = async (grade: number): Promise<Tried<Made>> => ({ grade, ...(await make(grade)) });
  const top = await tryAt(1);
  if (top.bytes <= room) return top;
  // What surely is too large, and what surely fits; sizes are guessed by a line between their logarithms.
  let over: { grade: number; bytes: number } = top;
  let under: Tried<Made> | null = null;
  for (let tries = 1; tries < mostTries; tries += 1) {
    const grade = between(under, over, room * aim, tries);
    const found = await tryAt(grade);
    if (found.bytes > room) {
      if (grade === 0) return under;
      over = found;
    } else {
      under = found;
      if (found.bytes >= room * goodShare) return found;
    }
  }
  return under ?? fitting(await tryAt(0), room);
}

const fitting = <Made>(tried: Tried<Made>, room: number) => (tried.bytes <= room ? tried : null);

/** At the poorest, sizes are some 6 % of what they are at the best, where nothing else is known. */
const usualShare = 0.06;

function between(
  under: { grade: number; bytes: number } | null,
  over: { grade: number; bytes: number },
  goal: number,
  tries: number,
): number {
  // What is far off the line is found by halves.
  if (tries > 5) return under ? (under.grade + over.grade) / 2 : tries > 6 ? 0 : over.grade / 2;
  const low = under ?? { grade: 0, bytes: over.bytes * usualShare ** over.grade };
  const [from, to] = [Math.log(Math.max(low.bytes, 1)), Math.log(Math.max(over.bytes, 2))];
  const share = to > from ? (Math.log(goal) - from) / (to - from) : 0;
  const grade = low.grade + (over.grade - low.grade) * Math.min(Math.max(share, under ? 0.04 : 0), 0.96);
  return under || grade > 0.01 ? grade : 0;
}
