/** What the devices say about one offer. */
import type { DeviceRoster, ImportedEntry, RosterRecord, Trip } from '../records';
import { siteOf } from '../route';
import type { RosterEntry } from '../warnings';
import { type Offer, offerKey, shopKey } from './keys';

/** Something done about an offer on this device. Instants in UTC. */
export interface Deed {
  offer: Offer;
  enteredAt: string | null;
  clickedAt: string | null;
}

/** An offer, or a shop that no trip leads to: then through whatever portal. */
export type About = Offer | { site: string };

/** The offer of a trip as devices name it. */
export const asOffer = ({ shop, portal }: Pick<Trip, 'shop' | 'portal'>): Offer => ({
  site: shop,
  portal: portal && siteOf(`https://${portal.host}`),
});

const instant = (seconds: number | null): string | null =>
  seconds === null ? null : new Date(seconds * 1_000).toISOString();
const seconds = (at: string | null): number | null =>
  at === null ? null : Math.floor(Date.parse(at) / 1_000);

/** What was done here, as the synced store names it. */
export const recordOf = async (
  salt: string,
  { offer, enteredAt, clickedAt }: Deed,
): Promise<RosterRecord> => [await offerKey(salt, offer), seconds(enteredAt), seconds(clickedAt)];

/** Which of a device's records are about an offer. An entry at the shop's own pages counts for each way that leads there. */
async function recordsAbout({ salt, records }: DeviceRoster, about: About): Promise<RosterRecord[]> {
  const { site } = about;
  if (!('portal' in about)) {
    const shop = await shopKey(salt, site);
    return records.filter(([key]) => key.startsWith(shop));
  }
  const keys = [await offerKey(salt, about), await offerKey(salt, { site, portal: site })];
  return records.filter(([key]) => keys.includes(key));
}

/** What other devices say about an offer, an entry for each of them. */
export async function entriesAbout(devices: readonly DeviceRoster[], about: About): Promise<RosterEntry[]> {
  const entries: RosterEntry[] = [];
  for (const one of devices)
    for (const [, entered, clicked] of await recordsAbout(one, about))
      entries.push({
        device: one.device,
        label: one.label,
        enteredAt: instant(entered),
        clickedAt: instant(clicked),
      });
  return mergeEntries(entries);
}

/** What passports said about an offer. */
export const importedAbout = (imports: readonly ImportedEntry[], about: About): RosterEntry[] =>
  mergeEntries(
    imports
      .filter(({ site, portal }) => site === about.site && (!('portal' in about) || portal === about.portal))
      .map(({ device, label, enteredAt, clickedAt }) => ({ device, label, enteredAt, clickedAt })),
  );

const latest = ({ enteredAt, clickedAt }: RosterEntry): string =>
  [enteredAt ?? '', clickedAt ?? ''].sort().at(-1) ?? '';
const later = (a: string | null, b: string | null): string | null => ((a ?? '') > (b ?? '') ? a : b);

/** One entry for each device with the latest of its times, called as it called itself last. The device heard of last comes first. */
export function mergeEntries(entries: readonly RosterEntry[]): RosterEntry[] {
  const merged = new Map<string, RosterEntry>();
  for (const entry of [...entries].sort((a, b) => latest(a).localeCompare(latest(b)))) {
    const { enteredAt, clickedAt } = merged.get(entry.device) ?? entry;
    merged.set(entry.device, {
      ...entry,
      enteredAt: later(enteredAt, entry.enteredAt),
      clickedAt: later(clickedAt, entry.clickedAt),
    });
  }
  return [...merged.values()].sort((a, b) => latest(b).localeCompare(latest(a)));
}
