/** Encodes parts as well as their room allows. */
import type { RecipientProfile } from '../../records';
import { best, bestThatFits, type Setting, settingAt } from './budget';
import { type Captioning, type Encoded, encodeParts, ownWidth, type Part } from './encode';
import type { Eyes } from './look';

/** What making attachments goes by. */
export interface Making {
  eyes: Eyes;
  profile: RecipientProfile;
  signal: AbortSignal | undefined;
  /** Called after each picture that was encoded. */
  onPicture: () => void;
}

export interface Fitted {
  encoded: readonly Encoded[];
  setting: Setting;
  /** Whether the pictures had more to show. */
  reduced: boolean;
}

const isReduced = (parts: readonly Part[], { width, quality }: Setting) =>
  parts.length > 0 && (quality < best.quality || parts.some((part) => ownWidth(part) > width));

/**
 * Parts as good as fits into `room` bytes together; null when even the poorest legible are too large.
 * What does not fit is not held in memory.
 */
export async function fitParts(
  parts: readonly Part[],
  room: number,
  { eyes, signal, onPicture }: Making,
  caption?: Captioning,
): Promise<Fitted | null> {
  const found = await bestThatFits(room, async (grade) => {
    let [bytes, made]: [number, Encoded[]] = [0, []];
    await encodeParts(parts, settingAt(grade), { eyes, signal, ...(caption && { caption }) }, (encoded) => {
      bytes += encoded.bytes.byteLength;
      made = bytes > room ? [] : [...made, encoded];
      onPicture();
    });
    return { bytes, made };
  });
  if (!found) return null;
  const setting = settingAt(found.grade);
  return { encoded: found.made, setting, reduced: isReduced(parts, setting) };
}

/** Bytes of each part at its poorest. */
export async function poorestSizes(
  parts: readonly Part[],
  { eyes, signal, onPicture }: Making,
  caption?: Captioning,
): Promise<number[]> {
  const sizes: number[] = [];
  await encodeParts(parts, settingAt(0), { eyes, signal, ...(caption && { caption }) }, ({ bytes }) => {
    sizes.push(bytes.byteLength);
    onPicture();
  });
  return sizes;
}
