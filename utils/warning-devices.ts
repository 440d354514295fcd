/** What other devices did about an offer, as far as the roster tells. */
import { type CaseTerm, type RosterEntry, termsOf, type WarningCase } from './warning-case';

/** Days after which a click elsewhere says nothing about an order here. */
const clickDays = 7;
/** Days after which an entry was for another campaign, unless the entry period says otherwise. */
const entryDays = 60;

const before = (input: WarningCase, days: number): string =>
  new Date(Date.parse(input.now) - days * 86_400_000).toISOString();

const latest = (entries: RosterEntry[], at: 'clickedAt' | 'enteredAt'): RosterEntry | null =>
  entries.sort((a, b) => (a[at] ?? '').localeCompare(b[at] ?? '')).at(-1) ?? null;

/** The last click on another device in the last week; null when there is none, or when this device clicked too. */
export function clickElsewhere(input: WarningCase): RosterEntry | null {
  const { roster, device, trip, now } = input;
  const since = before(input, clickDays);
  const recent = roster.filter(
    ({ clickedAt }) => clickedAt !== null && clickedAt >= since && clickedAt <= now,
  );
  const here = trip?.anchors.clicked !== undefined || recent.some((entry) => entry.device === device);
  return here ? null : latest(recent, 'clickedAt');
}

/** Entries that can be for this campaign: since its entry period opened, where that is known. */
function enteredLately(input: WarningCase): RosterEntry[] {
  const since = termsOf(input, 'entry_period')[0]?.opensAt ?? before(input, entryDays);
  return input.roster.filter(
    ({ enteredAt }) => enteredAt !== null && enteredAt >= since && enteredAt <= input.now,
  );
}

/** The term that asks for an entry; undefined where none does, or where one says that none is needed. */
export function entryAsked(input: WarningCase): CaseTerm | undefined {
  const said = termsOf(input, 'entry_required');
  if (said.some(({ value }) => 'required' in value && value.required === false)) return undefined;
  return said[0] ?? termsOf(input, 'entry_period')[0];
}

/** Whether the shopper has entered, here or on another device. */
export const hasEntered = (input: WarningCase): boolean =>
  input.trip?.anchors.entered !== undefined || enteredLately(input).length > 0;

/** When the shopper first entered, here or on another device; null where no entry is known. */
export function firstEntry(input: WarningCase): string | null {
  const known = [input.trip?.anchors.entered, ...enteredLately(input).map(({ enteredAt }) => enteredAt)];
  return known.filter((at) => at !== undefined && at !== null).sort()[0] ?? null;
}

/** The last entry on another device; null when there is none, or when this device entered too. */
export function entryElsewhere(input: WarningCase): RosterEntry | null {
  const { device, trip } = input;
  const entered = enteredLately(input);
  const here = trip?.anchors.entered !== undefined || entered.some((entry) => entry.device === device);
  return here ? null : latest(entered, 'enteredAt');
}

/** Word orders of "on the same device": what is asked for, in the three languages. */
const sameDevice =
  /(?:同(?:一|じ)の?(?:端末|デバイス|パソコン|PC|スマホ|スマートフォン|ブラウザ|環境)|\bsame (?:device|computer|phone|browser|web browser)\b|\bmism[oa] (?:dispositivo|equipo|ordenador|m[oó]vil|tel[eé]fono|navegador)\b)/i;
/** Said of people who share a device, or of how often one may take part: the opposite of a demand. */
const aboutSharing =
  /複数|重複|家族|世帯|同一人物|IP|ネットワーク|回線|Wi-?Fi|回まで|[1１一](?:回|人|名|台)|2回目|使っている場合|からの|\b(?:accounts?|multiple|household|members? of|more than|one per|per device|shared?|network)\b|cuentas?|varios|varias|hogar|por dispositivo|compart/i;

/** Whether these words ask that everything be done on one device or in one browser. */
export const asksSameDevice = ({ kind, quote }: CaseTerm): boolean =>
  (kind === 'device_rule' || kind === 'cookie_rule') && sameDevice.test(quote) && !aboutSharing.test(quote);
