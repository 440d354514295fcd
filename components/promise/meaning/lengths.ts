/** Lengths of time in words. */
import type { Offset } from '../../../utils/records';
import { pluralOf, type Speech } from './speech';

const units = [
  ['years', 'year'],
  ['months', 'month'],
  ['days', 'day'],
  ['businessDays', null],
  ['hours', 'hour'],
  ['minutes', 'minute'],
] as const;

type Count = number | readonly [number, number];
/** An offset of the terms, or a span of a portal's rules. */
type Length = { readonly [Unit in keyof Offset]?: Count | undefined };

/** `{months: 6}` → "6か月"; ranges too (`days: [28, 42]`). Null for none at all, for zero and for what lies before. */
export function sayLength(offset: Length, speech: Speech): string | null {
  const stated = units.flatMap(([key, unit]) => {
    const count = offset[key];
    return count === undefined ? [] : [{ count, unit }];
  });
  const unsayable = ({ count }: { count: Count }) =>
    typeof count === 'number' ? count <= 0 : count[0] < 0 || count[1] <= count[0];
  if (!stated.length || stated.some(unsayable)) return null;
  const parts = stated.map(({ count, unit }) =>
    unit ? sayUnit(count, unit, speech) : sayBusiness(count, speech),
  );
  const listed = new Intl.ListFormat(speech.locale, { type: 'unit' }).format(parts);
  // Japanese sets no space between a number and its unit.
  return speech.language === 'ja' ? listed.replace(/\s/g, '') : listed;
}

function sayUnit(count: Count, unit: string, { locale }: Speech): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return typeof count === 'number' ? format.format(count) : format.formatRange(...count);
}

function sayBusiness(count: Count, { t, locale }: Speech): string {
  const format = new Intl.NumberFormat(locale);
  const [said, last] =
    typeof count === 'number' ? [format.format(count), count] : [format.formatRange(...count), count[1]];
  return t(`length_business_${pluralOf(last, locale)}`, said);
}
