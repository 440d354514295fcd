/** Which chapters and parts of pictures go into which file of a report. */
import type { Block, Chapter } from './pdf/blocks';
import type { PlacedPart } from './pdf/pictures';
import type { Volume } from './pdf/render';

const pathOf = ({ looked }: PlacedPart) => looked.source.path;

function byPath(parts: readonly PlacedPart[]): Map<string, PlacedPart[]> {
  const map = new Map<string, PlacedPart[]>();
  for (const part of parts) map.set(pathOf(part), [...(map.get(pathOf(part)) ?? []), part]);
  return map;
}

/** Parts in so many stretches of about the same weight, in their order; none is empty. */
export function stretches<Part>(parts: readonly Part[], weights: readonly number[], count: number): Part[][] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const found: Part[][] = [[]];
  let before = 0;
  for (const [index, part] of parts.entries()) {
    const weight = weights[index] ?? 0;
    const left = parts.length - index;
    const isDue = before + weight / 2 > (total * found.length) / count || left <= count - found.length;
    if (isDue && found.length < count && found.at(-1)?.length) found.push([]);
    found.at(-1)?.push(part);
    before += weight;
  }
  return found;
}

/**
 * The chapters of a report over several files. What stands before the exhibits is in the first, what follows them in the last; an
 * exhibit goes with its first picture, and where its pictures go on in another file it is named again there.
 */
export function volumesOf(
  chapters: readonly Chapter[],
  groups: readonly (readonly PlacedPart[])[],
  continued: string,
): Volume[] {
  const maps = groups.map(byPath);
  const firstExhibit = chapters.findIndex(({ exhibit }) => exhibit !== null);
  const volumes = maps.map((parts, index) => ({
    chapters: [] as Chapter[],
    parts,
    index: index + 1,
    of: groups.length,
  }));
  let current = 0;
  for (const [index, chapter] of chapters.entries()) {
    const paths = chapter.blocks.flatMap((block) => (block.is === 'picture' ? [block.path] : []));
    const homes = maps.flatMap((parts, volume) => (paths.some((path) => parts.has(path)) ? [volume] : []));
    if (chapter.exhibit === null && index > firstExhibit && firstExhibit >= 0) current = groups.length - 1;
    current = Math.max(current, homes[0] ?? current);
    volumes[current]?.chapters.push(chapter);
    for (const home of homes) {
      if (home === current) continue;
      volumes[home]?.chapters.push({
        ...chapter,
        blocks: chapter.blocks.flatMap((block) => again(block, continued)),
      });
    }
    current = homes.at(-1) ?? current;
  }
  return volumes;
}

/** What of an exhibit is said again where it goes on. */
function again(block: Block, continued: string): Block[] {
  if (block.is === 'picture') return [block];
  return block.is === 'exhibit' ? [{ ...block, name: [...block.name, { text: continued }] }] : [];
}
