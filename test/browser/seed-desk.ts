/** What the dashboard says of a trip, its dates and its checklists, waited for. */
import type { Page } from 'puppeteer-core';
import type { Claim, Reminder, Trip } from '../../utils/records';
import type { Outing } from './start';
import { until } from './until';

/** Waits until a page of the dashboard says something. */
export const says = (page: Page, what: string): Promise<true> => {
  const text = () => page.evaluate(() => document.body.textContent ?? '');
  return until(`"${what}"`, async () => (await text()).includes(what), { state: text });
};

/** Lines of what is to be done, or fetched, by the terms: the kind of each, and its words on every page. */
export const checklist = (page: Page, group: 'do' | 'claim'): Promise<string[]> =>
  page.evaluate(
    (name) =>
      [...document.querySelectorAll(`.promise .group-${name} .promised`)].map(
        (line) =>
          `${line.querySelector('h4')?.textContent}: ${[...line.querySelectorAll('blockquote')].map(({ textContent }) => textContent).join(' / ')}`,
      ),
    group,
  );

/** Waits until that list has a line that says something. */
export const listed = (page: Page, group: 'do' | 'claim', words: string): Promise<string> =>
  until(
    `a line with "${words}"`,
    async () => (await checklist(page, group)).find((line) => line.includes(words)),
    { state: () => checklist(page, group) },
  );

/** Reminders of a rule that stand for a trip. */
export const remindersOf = async (
  { stored }: Outing,
  { id }: Pick<Trip, 'id'>,
  rule: string,
): Promise<Reminder[]> =>
  (await stored.reminders()).filter(
    (one) => one.tripId === id && one.rule === rule && one.state !== 'dropped' && one.state !== 'done',
  );

/** The reminder of a rule that is about a day (any, without one), as soon as it stands. */
export const reminded = (
  outing: Outing,
  trip: Pick<Trip, 'id'>,
  rule: string,
  day?: string,
): Promise<Reminder> =>
  until(
    `the reminder ${rule}${day ? ` of ${day}` : ''}`,
    async () =>
      (await remindersOf(outing, trip, rule)).find(({ due }) => day === undefined || due?.date === day),
    { state: async () => (await outing.stored.reminders()).map(({ id, due, state }) => [id, due, state]) },
  );

/** Waits until the trip's newest claim has a status. */
export const claimIs = ({ stored }: Outing, { id }: Pick<Trip, 'id'>, status: string): Promise<Claim> => {
  const newest = async () => (await stored.claims()).findLast(({ tripId }) => tripId === id);
  return until(
    `the claim to be ${status}`,
    async () => {
      const claim = await newest();
      return claim?.status === status && claim;
    },
    { state: newest },
  );
};

/** Says a day in a date field, as soon as it is there. */
export const sayDay = (page: Page, selector: string, day: string): Promise<true> =>
  until(selector, () =>
    page.evaluate(
      (where, value) => {
        const input = document.querySelector<HTMLInputElement>(where);
        if (input) input.value = value;
        for (const type of ['input', 'change']) input?.dispatchEvent(new Event(type, { bubbles: true }));
        return input !== null;
      },
      selector,
      day,
    ),
  );

/** Whether the records answer a point of the first claim's checklist, by its words. */
export const isAnswered = (page: Page, words: string): Promise<boolean | undefined> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('.claim .checklist li')]
        .find(({ textContent }) => textContent?.includes(wanted))
        ?.classList.contains('answered'),
    words,
  );

/** A day in Tokyo, so many days or months after an instant; `end`: the last of its month. `YYYY-MM-DD` */
export function tokyoDay(instant: string, { days = 0, months = 0, end = false }): string {
  const from = new Date(Date.parse(instant) + 9 * 3_600_000);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = end ? last : Math.min(from.getUTCDate(), last) + days;
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
