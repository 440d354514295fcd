/** Quiet hours: nobody is told anything in them. */
export interface QuietHours {
  /** Wall clock in the user's zone, `HH:MM`; `from` later than `to` goes over midnight, equal ones are no quiet hours. */
  from: string;
  to: string;
}

const clock = (text: string) => Temporal.PlainTime.from(text);

/**
 * When the quiet hours that `now` lies in are over, as a UTC instant; null outside of them. `from` belongs to them, `to` does not.
 * An end that comes twice in the night the clocks go back is the first one that is still ahead; one that is skipped comes as much
 * later as the clocks were moved.
 * @throws RangeError for hours that no clock shows, or an unknown zone: settings are parsed before they come here
 */
export function quietUntil(now: string, { from, to }: QuietHours, zone: string): string | null {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const at = here.toPlainTime();
  const after = (text: string) => Temporal.PlainTime.compare(at, clock(text)) >= 0;
  const overnight = Temporal.PlainTime.compare(clock(from), clock(to)) > 0;
  if (overnight ? !after(from) && after(to) : !after(from) || after(to)) return null;
  const day = here.toPlainDate().add({ days: overnight && after(from) ? 1 : 0 });
  const end = (disambiguation: 'compatible' | 'later') =>
    day.toPlainDateTime(clock(to)).toZonedDateTime(zone, { disambiguation });
  const first = end('compatible');
  const ahead = Temporal.ZonedDateTime.compare(first, here) > 0 ? first : end('later');
  return ahead.toInstant().toString({ fractionalSecondDigits: 3 });
}
