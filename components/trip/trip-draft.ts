/** The form of a trip by hand: what stands in its fields, and what of a trip that makes. */
import { z } from 'zod';
import { type Trip, TripWords, whenOf } from '../../utils/records';
import { portalNamed, shopNamed, wordsOf } from '../../utils/trips';

const text = (most: number) => z.string().trim().max(most);
const number = z.union([z.literal('').transform(() => null), z.coerce.number().finite().nonnegative()]);
const day = z.union([z.literal(''), z.iso.date()]);
const time = z.union([z.literal(''), z.string().regex(/^\d\d:\d\d/)]);

/** Fields as a form has them: text all of them. */
export const TripDraft = z.object({
  shop: text(200).min(1),
  portal: text(200),
  offerName: text(500),
  reward: number,
  rewardUnit: text(20),
  orderNumber: text(120),
  amount: number,
  amountUnit: text(20),
  clickedDay: day,
  clickedTime: time,
  enteredDay: day,
  enteredTime: time,
  purchasedDay: day,
  purchasedTime: time,
});
export type DraftField = keyof z.infer<typeof TripDraft>;
export type DraftTexts = Record<DraftField, string>;

export const moments = ['purchased', 'clicked', 'entered'] as const;
export type MomentName = (typeof moments)[number];

/** Each has a sentence in `_locales` under `trip_form_problem_<problem>`. */
export type DraftProblem = 'shop' | 'future' | 'time' | 'number' | 'long';
export type DraftProblems = Partial<Record<DraftField, DraftProblem>>;

const two = (value: number) => String(value).padStart(2, '0');

/** Day and time of an instant by this clock; a day alone has no time. */
function partsOf(when: string | null): [day: string, time: string] {
  if (when === null) return ['', ''];
  if (!when.includes('T')) return [when, ''];
  const at = new Date(when);
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return [date, `${two(at.getHours())}:${two(at.getMinutes())}`];
}

/** The fields of a trip, or of none yet. `currency`: usual where the user lives. */
export function textsOf(trip: Trip | null, currency: string): DraftTexts {
  const words = trip && wordsOf(trip);
  const when = (what: MomentName) => partsOf(trip && whenOf(trip, what));
  const [clickedDay, clickedTime] = when('clicked');
  const [enteredDay, enteredTime] = when('entered');
  const [purchasedDay, purchasedTime] = when('purchased');
  return {
    shop: words?.shop ?? '',
    portal: words?.portal?.name ?? '',
    offerName: words?.offerName ?? '',
    reward: words?.reward ? String(words.reward.value) : '',
    rewardUnit: words?.reward?.currency ?? currency,
    orderNumber: words?.orderNumber ?? '',
    amount: words?.amount ? String(words.amount.value) : '',
    amountUnit: words?.amount?.currency ?? currency,
    clickedDay,
    clickedTime,
    enteredDay,
    enteredTime,
    purchasedDay,
    purchasedTime,
  };
}

/**
 * What the user said, or what is wrong with it, by field. What was not touched stays as it was, to the second.
 * @param now UTC ISO: nothing happened later
 */
export function wordsFrom(
  texts: DraftTexts,
  trip: Trip | null,
  now: string,
): { words: TripWords } | { problems: DraftProblems } {
  const parsed = TripDraft.safeParse(texts);
  const problems: DraftProblems = {};
  for (const issue of parsed.error?.issues ?? []) problems[issue.path[0] as DraftField] = problemOf(issue);
  for (const what of moments) {
    const field: DraftField = `${what}Day`;
    const when = instantOf(texts, what);
    if (texts[`${what}Time`] && !texts[field]) problems[field] = 'time';
    else if (when !== null && Date.parse(when) > Date.parse(now)) problems[field] = 'future';
  }
  if (!parsed.success || Object.keys(problems).length) return { problems };
  const { shop, portal, offerName, reward, rewardUnit, orderNumber, amount, amountUnit } = parsed.data;
  const said: TripWords = {
    shop: shopNamed(shop),
    portal: portalNamed(portal),
    offerName: offerName || null,
    reward: reward === null ? null : { value: reward, currency: rewardUnit },
    clicked: instantOf(texts, 'clicked'),
    entered: instantOf(texts, 'entered'),
    purchased: instantOf(texts, 'purchased'),
    orderNumber: orderNumber || null,
    amount: amount === null ? null : { value: amount, currency: amountUnit },
  };
  return { words: trip ? untouched(said, texts, trip) : said };
}

const problemOf = ({ code, path }: { code?: string; path: PropertyKey[] }): DraftProblem =>
  path[0] === 'shop' && code === 'too_small' ? 'shop' : code === 'too_big' ? 'long' : 'number';

/** An instant where day and time are said; the day where only that is; null for neither. */
function instantOf(texts: DraftTexts, what: MomentName): string | null {
  const [date, clock] = [texts[`${what}Day`], texts[`${what}Time`]];
  if (!date || !clock) return date || null;
  const at = new Date(`${date}T${clock}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** A field shows less than is known: an instant without its seconds, a portal without its address. */
function untouched(said: TripWords, texts: DraftTexts, trip: Trip): TripWords {
  const before = textsOf(trip, '');
  const known = wordsOf(trip);
  const keep = (field: keyof TripWords, ...parts: DraftField[]) =>
    parts.every((part) => before[part] === texts[part]) ? { [field]: known[field] } : {};
  return TripWords.parse({
    ...said,
    ...keep('shop', 'shop'),
    ...keep('portal', 'portal'),
    ...keep('offerName', 'offerName'),
    ...keep('clicked', 'clickedDay', 'clickedTime'),
    ...keep('entered', 'enteredDay', 'enteredTime'),
    ...keep('purchased', 'purchasedDay', 'purchasedTime'),
  });
}
