/** `report.pdf`: as good as fits, in as many files as it must be. */
import type { Setting } from './budget';
import { type Encoded, type Part, widthOf } from './encode';
import { fitParts, type Making, poorestSizes } from './fit';
import type { MadeFile } from './jpegs';
import type { AttachedFile } from './listing';
import { aboutChapter } from './pdf/about';
import type { Chapter } from './pdf/blocks';
import { hashesOf } from './pdf/captions';
import type { PlacedPart } from './pdf/pictures';
import { type Rendered, type Rendering, renderReport, type Volume } from './pdf/render';
import { placeholder } from './placeholder';
import { attachTexts } from './texts';
import { stretches, volumesOf } from './volumes';

export interface Report {
  chapters: readonly Chapter[];
  rendering: Rendering;
  making: Making;
  /** Names of pictures that could not be opened. */
  leftOut: readonly string[];
}

/** Bytes kept free: what a file says of its pictures is known only once they are made. */
const slack = 3_000;
/** Bytes that a picture takes beside its own. */
const perPicture = 24;
/** Files of one report at most. */
const mostFiles = 60;

/** The report; in several files where one would be too large or too long. Null: it cannot be made to fit. */
export async function makeReports(report: Report): Promise<MadeFile[] | null> {
  const { profile } = report.making;
  const whole = { chapters: chaptersWith(report, null, 1, 1), parts: null, index: 1, of: 1 };
  const plan = await renderReport(whole, report.rendering, () => placeholder);
  if (isShort(plan, report) && roomOf(plan, profile.target) > 0) {
    const made = await makeVolume({ ...whole, parts: partsByPath(plan.parts) }, plan, report);
    if (made) return [made];
  }
  return makeVolumes(plan.parts, report);
}

const isShort = ({ pages }: Rendered, { making: { profile } }: Report) =>
  profile.maxPages === null || pages <= profile.maxPages;

/** Bytes left for pictures. */
const roomOf = ({ bytes, parts }: Rendered, target: number) =>
  target - slack - (bytes.byteLength - parts.length * (placeholder.byteLength - perPicture));

function partsByPath(parts: readonly PlacedPart[]) {
  const map = new Map<string, PlacedPart[]>();
  for (const part of parts) {
    const { path } = part.looked.source;
    map.set(path, [...(map.get(path) ?? []), part]);
  }
  return map;
}

/** The fewest files that each fit with pictures that can still be read. */
async function makeVolumes(parts: readonly PlacedPart[], report: Report): Promise<MadeFile[] | null> {
  const { making, rendering } = report;
  const sizes = await poorestSizes(parts, making);
  for (let count = 2; count <= Math.min(mostFiles, parts.length); count += 1) {
    const groups = stretches(parts, sizes, count);
    const chapters = chaptersWith(report, null, count, count);
    const volumes = volumesOf(chapters, groups, attachTexts[rendering.language].continued);
    const plans = await planned(volumes, report, sizes, parts);
    if (!plans) continue;
    const made: MadeFile[] = [];
    for (const [index, plan] of plans.entries()) {
      const volume = volumes[index];
      const one = volume && (await makeVolume(volume, plan, report));
      if (!one) break;
      made.push(one);
    }
    if (made.length === count) return made;
  }
  return null;
}

/** Each file with placeholders, or null as soon as one cannot fit. */
async function planned(
  volumes: readonly Volume[],
  report: Report,
  sizes: readonly number[],
  all: readonly PlacedPart[],
): Promise<Rendered[] | null> {
  const plans: Rendered[] = [];
  for (const volume of volumes) {
    report.making.signal?.throwIfAborted();
    const plan = await renderReport(volume, report.rendering, () => placeholder);
    const poorest = plan.parts.reduce((sum, part) => sum + (sizes[all.indexOf(part)] ?? 0), 0);
    if (!isShort(plan, report) || poorest > roomOf(plan, report.making.profile.target)) return null;
    plans.push(plan);
  }
  return plans;
}

/** One file with its pictures. What the words about it take more than was thought is taken from the pictures. */
async function makeVolume(volume: Volume, plan: Rendered, report: Report): Promise<MadeFile | null> {
  const { making, rendering } = report;
  const { target } = making.profile;
  let room = roomOf(plan, target);
  for (let tries = 0; tries < 3 && room > 0; tries += 1) {
    const fitted = await fitParts(plan.parts, room, making);
    if (!fitted) return null;
    const { setting, reduced, encoded } = fitted;
    const images = new Map<Part, Encoded>(encoded.map((one) => [one.part, one]));
    const width = Math.max(0, ...plan.parts.map((part) => widthOf(part, setting)));
    const said = reduced ? { width, quality: setting.quality } : 'best';
    const isLast = volume.index === volume.of;
    const chapters = isLast
      ? [...volume.chapters.slice(0, -1), ...chaptersWith(report, said, volume.of, volume.of).slice(-1)]
      : volume.chapters;
    const { bytes } = await renderReport(
      { ...volume, chapters },
      rendering,
      (part) => images.get(part)?.bytes ?? placeholder,
    );
    if (bytes.byteLength <= target)
      return { file: fileOf(volume, plan.parts, setting, reduced, encoded), bytes };
    room -= bytes.byteLength - target + slack;
  }
  return null;
}

function fileOf(
  volume: Volume,
  parts: readonly PlacedPart[],
  setting: Setting,
  reduced: boolean,
  encoded: readonly Encoded[],
): AttachedFile {
  return {
    path: volume.of > 1 ? `attach/report-${volume.index}.pdf` : 'attach/report.pdf',
    message: volume.index,
    of: [...new Set(parts.flatMap(hashesOf))],
    width: Math.max(0, ...parts.map((part) => widthOf(part, setting))),
    height: Math.max(0, ...encoded.map(({ height }) => height)),
    quality: setting.quality,
    reduced,
  };
}

const chaptersWith = (
  { chapters, rendering, making, leftOut }: Report,
  setting: Setting | 'best' | null,
  index: number,
  of: number,
): Chapter[] =>
  index === of
    ? [...chapters, aboutChapter({ rendering, target: making.profile.target, files: of, setting, leftOut })]
    : [...chapters];
