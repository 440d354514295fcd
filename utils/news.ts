/** What is new, version by version: one file each in `news/`, named after major and minor. Patches have no news. Pure. */
import type { Language } from './records';

export interface News {
  /** File name: `major.minor`. */
  id: string;
  /** What one can do now, the most useful first. */
  points: readonly Readonly<Record<Language, string>>[];
}

/** Number by which versions are ordered, their patch aside: `0.12.3` → 12. Null where it is no version. */
function orderOf(version: string): number | null {
  const [, major, minor] = /^(\d{1,5})\.(\d{1,5})(?:\.\d+)*$/.exec(version) ?? [];
  return major === undefined || minor === undefined ? null : Number(major) * 100_000 + Number(minor);
}

/** Newest first. */
export const news: readonly News[] = Object.values(
  import.meta.glob<News>('./news/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => (orderOf(b.id) ?? 0) - (orderOf(a.id) ?? 0));

/**
 * What is new to who comes from version `known` to `current` (both as in the manifest), newest first. Nothing where only the patch
 * differs, where an older version was put back, or where either is no version.
 */
export function newsBetween(known: string, current: string, all: readonly News[] = news): News[] {
  const [from, to] = [orderOf(known), orderOf(current)];
  if (from === null || to === null) return [];
  return all.filter(({ id }) => {
    const at = orderOf(id);
    return at !== null && at > from && at <= to;
  });
}
