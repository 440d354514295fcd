/** Where in the dashboard one is, kept in the address so that back, reload and bookmarks work: `#trips/<id>`. */
import { useEffect, useState } from 'preact/hooks';

export const sections = [
  'today',
  'trips',
  'dates',
  'claims',
  'points',
  'pages',
  'sites',
  'ready',
  'settings',
  'verify',
] as const;
/** What the navigation does not lead to: the welcome. */
const screens = ['welcome', ...sections] as const;
export type SectionName = (typeof screens)[number];

export interface Place {
  section: SectionName;
  id: string | null;
}

/** The place an address names; anything unknown is today. */
export function placeOf(hash: string): Place {
  const [name, id] = hash.replace(/^#\/?/, '').split('/');
  return { section: screens.find((section) => section === name) ?? 'today', id: id || null };
}

export const hrefOf = (section: SectionName, id?: string) => (id ? `#${section}/${id}` : `#${section}`);

export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
