/** Settings of a backup and those that are here. */
import { type Setting, Settings, withSiteChoice } from '../../records';

/** What is an installation's own: its name and what it tells others, what it does by itself, when it was last saved, and what it told of itself. */
const own: readonly (keyof Settings)[] = [
  'deviceLabel',
  'syncRoster',
  'trustedTime',
  'lastBackupAt',
  'backupPutOffUntil',
  'backupToldFor',
  'backupAlone',
  'welcomedAt',
  'newsSince',
];

type Rows = readonly Setting[];

/** The rows that are to be written: what is set here stays, what is not comes from the backup; lists become one, where both speak of a thing as it is here. */
export function mergeSettings(here: Rows, there: Rows): Setting[] {
  const present = new Set(here.map(({ key }) => key));
  const absent = there.filter(({ key }) => !present.has(key) && !own.some((name) => name === key));
  const joined = lists(parsed(here), parsed(there));
  const known = new Map(there.map(({ key }) => [key, true]));
  return [
    ...absent.filter(({ key }) => !Object.hasOwn(joined, key)),
    ...Object.entries(joined).flatMap(([key, value]) => (known.has(key) ? [{ key, value }] : [])),
  ];
}

const parsed = (rows: Rows): Settings =>
  Settings.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));

function lists(here: Settings, there: Settings) {
  const merged = <Item>(
    of: (settings: Settings) => readonly Item[],
    keyOf: (item: Item) => string,
  ): Item[] => [...new Map([...of(there), ...of(here)].map((item) => [keyOf(item), item])).values()];
  return {
    ...sites(here, there),
    corrections: merged(
      ({ corrections }) => corrections,
      ({ site, path }) => `${site} ${path}`,
    ),
    warningsOff: merged(
      ({ warningsOff }) => warningsOff,
      ({ site, rule }) => `${site} ${rule}`,
    ),
    portalRules: { ...there.portalRules, ...here.portalRules },
    rosterImports: merged(
      ({ rosterImports }) => rosterImports,
      (entry) => JSON.stringify(entry),
    ),
  };
}

function sites(here: Settings, there: Settings) {
  const chosen = [...here.sitesOn, ...here.sitesOff];
  const sitesOf = (list: readonly string[]) => list.filter((site) => !chosen.includes(site));
  let both = { sitesOn: here.sitesOn, sitesOff: here.sitesOff };
  for (const site of sitesOf(there.sitesOn)) both = withSiteChoice(both, site, 'always');
  for (const site of sitesOf(there.sitesOff)) both = withSiteChoice(both, site, 'never');
  return both;
}
